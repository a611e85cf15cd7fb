namespace Tofa.Model.Tests.Architecture.Cases;

/// <summary>What cannot be read as written: TOFA9003.</summary>
public static class ReadingCases
{
    public static readonly MistakeCase Syntax = new(
        "TOFA9003",
        "This is not valid YAML (a second document starts here, but a file holds one; remove the '---' or move what follows to a file of its own), so what follows is not read; mend it here or just before",
        "schema: 1\n[|---|]\nlayers: []\n",
        "---\nschema: 1\n");

    public static readonly MistakeCase Duplicate_key = new(
        "TOFA9003",
        "Key 'limits' is given twice in this mapping, so one of the two values would be lost; remove one",
        "limits: { file_lines: 10 }\n[|limits|]: { file_lines: 20 }\n",
        "limits: { file_lines: 10, member_lines: 20 }\n");

    public static readonly MistakeCase Text_that_is_not_readable = new(
        "TOFA9003",
        "The file is not readable text: it holds a NUL character, so nothing of it is read; save it as UTF-8",
        "schema: 1 # [|\0|]\n",
        "schema: 1 # \\0\n");

    public static readonly MistakeCase Key_that_is_a_list = new(
        "TOFA9003",
        "A key has to be a text, but it is a list or mapping, so nothing would read it; write a text",
        "? [|[layers]|]\n: []\n",
        "? layers\n: []\n");

    public static readonly MistakeCase Unknown_key = new(
        "TOFA9003",
        "'lyers' is not a key of architecture.yaml, so nothing would read it; did you mean 'layers'?",
        "[|lyers|]: []\n",
        "layers: [] # lyers\n");

    public static readonly MistakeCase Unknown_key_of_a_layer = new(
        "TOFA9003",
        "'uses' is not a key of a layer, so nothing would read it; remove it",
        "layers:\n- name: Flows\n  [|uses|]: [Flows]\n",
        "layers:\n- name: Flows\n  may_use: []\n");

    public static readonly MistakeCase File_that_is_a_list = new(
        "TOFA9003", "The file has to be a mapping, but it is a list, so it is not read; write a mapping", "[|- layers|]\n", "# nothing but a comment\n");

    public static readonly MistakeCase Mapping_where_a_list_is_expected = new(
        "TOFA9003",
        "'layers' has to be a list, but it is a mapping, so it is not read; write a list",
        "layers:\n  [|Flows: {}|]\n",
        "layers:\n- name: Flows\n");

    public static readonly MistakeCase Text_where_a_mapping_is_expected = new(
        "TOFA9003", "'layers[0]' has to be a mapping, but it is 'Flows', so it is not read; write a mapping", "layers: [[|Flows|]]\n", "layers: [{ name: Flows }]\n");

    public static readonly MistakeCase Nothing_under_a_key = new(
        "TOFA9003",
        "'exclude' has to be a text or a list of texts, but it is empty, so it is not read; write a text or a list of texts",
        "[|exclude|]:\n",
        "exclude: []\n");

    public static readonly MistakeCase List_within_a_list = new(
        "TOFA9003",
        "'exclude[1]' has to be a text, but it is a list, so it is not read; write a text",
        "exclude: [a/**, [|[b]|]]\n",
        "exclude: a/**\n");

    public static readonly MistakeCase Layer_without_a_name = new(
        "TOFA9003",
        "'name' is missing in a layer, so nothing can refer to the layer; add it",
        "layers:\n- [|role|]: flows\n  namespaces: X.**\n",
        "layers:\n- name: X\n  role: flows\n  namespaces: X.**\n");

    public static readonly MistakeCase Number_that_is_a_word = new(
        "TOFA9003",
        "'limits.file_lines' has to be a whole number from 1 to 100000, but it is 'many', so it is not read; write a whole number from 1 to 100000",
        "limits: { file_lines: [|many|] }\n",
        "limits: { file_lines: 100000 }\n");

    public static readonly MistakeCase Number_out_of_range = new(
        "TOFA9003",
        "'limits.member_lines' has to be a whole number from 1 to 100000, but it is '0', so it is not read; write a whole number from 1 to 100000",
        "limits: { member_lines: [|0|] }\n",
        "limits: { member_lines: 1 }\n");

    public static readonly MistakeCase Truth_value_of_yaml_1_1 = new(
        "TOFA9003",
        "'layers[0].pure' has to be true or false, but it is 'yes', so it is not read; write true or false",
        "layers: [{ name: Flows, pure: [|yes|] }]\n",
        "layers: [{ name: Flows, pure: false }]\n");

    public static readonly MistakeCase Version_that_is_not_known = new(
        "TOFA9003", "'schema' has to be 1, but it is '2', so it is not read; write 1", "schema: [|2|]\n", "schema: 1\n");

    public static readonly MistakeCase Pattern_with_an_empty_segment = new(
        "TOFA9003",
        "'Acme..Flows' has an empty segment, so it stands for nothing; write a pattern of namespaces such as **.Flows.**",
        "layers: [{ name: Flows, namespaces: [[|Acme..Flows|]] }]\n",
        "layers: [{ name: Flows, namespaces: [Acme.Flows] }]\n");

    public static readonly MistakeCase Pattern_of_capabilities_without_a_place_for_them = new(
        "TOFA9003",
        "'**.Tasks.*.**' has no '{capability}', so it says nothing about which capability a namespace belongs to, so it stands for nothing; write a pattern of namespaces such as **.Tasks.{capability}.**",
        "capabilities: { namespaces: \"[|**.Tasks.*.**|]\" }\n".Replace("\"[|", "[|\"", StringComparison.Ordinal).Replace("|]\"", "\"|]", StringComparison.Ordinal),
        "capabilities: { namespaces: \"**.Tasks.{capability}.**\" }\n");

    public static readonly MistakeCase Path_that_goes_up = new(
        "TOFA9003",
        "'../Old/**' goes up with '..'; begin with '**/' to reach files outside the project, so it stands for nothing; write a pattern of paths such as **/Migrations/**",
        "exclude: [[|../Old/**|]]\n",
        "exclude: [\"**/Old/**\"]\n");

    public static readonly MistakeCase Symbol_without_a_kind = new(
        "TOFA9003",
        "'System.Console' is not a documentation comment id, so it stands for nothing; write a letter for the kind and the full name, such as M:System.Console.WriteLine or T:System.Console",
        "banned: [{ symbol: [|System.Console|] }]\n",
        "banned: [{ symbol: \"T:System.Console\" }]\n");
}
