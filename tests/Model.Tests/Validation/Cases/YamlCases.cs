namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>Files that are not the YAML that the reader accepts: TOFA5001 to TOFA5003, TOFA5031 and TOFA5032.</summary>
public static class YamlCases
{
    private static readonly string Opening60 = string.Concat(Enumerable.Repeat("{a: ", 60));
    private static readonly string Closing60 = new('}', 60);

    public static readonly ProblemCase Unclosed_quote = new(
        "TOFA5001",
        "This is not valid YAML, so the rest of the file cannot be read: While scanning a quoted scalar, found unexpected end of stream",
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          name: [|"Read the data
        |]
        """,
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          name: "Read the data"
        """);

    public static readonly ProblemCase Alias_without_anchor = new(
        "TOFA5001",
        "This is not valid YAML, so the rest of the file cannot be read: alias '*base' has no anchor '&base' before it, or stands inside of it",
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          depends_on: [|*base|]
        """,
        """
        === runbook.yaml
        tasks:
        - id: &base ingest
          type: MANUAL
        - id: clean
          type: MANUAL
          depends_on: [*base]
        """);

    public static readonly ProblemCase Alias_inside_its_own_anchor = new(
        "TOFA5001",
        "This is not valid YAML, so the rest of the file cannot be read: alias '*loop' has no anchor '&loop' before it, or stands inside of it",
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          depends_on: &loop [[|*loop|]]
        """,
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          depends_on: &loop []
        - id: clean
          type: MANUAL
          depends_on: *loop
        """);

    public static readonly ProblemCase Second_document = new(
        "TOFA5001",
        "This is not valid YAML, so the rest of the file cannot be read: a second document starts here, but a file holds one; " +
        "remove the '---' or move what follows to a file of its own",
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
        [|---|]
        tasks: []
        """,
        """
        === runbook.yaml
        ---
        tasks:
        - id: ingest
          type: MANUAL
        ...
        """);

    public static readonly ProblemCase Merge_key = new(
        "TOFA5001",
        "This is not valid YAML, so the rest of the file cannot be read: the merge key '<<' is not part of YAML 1.2; write the keys out",
        """
        === runbook.yaml
        tasks:
        - &first
          id: ingest
          type: MANUAL
        - [|<<|]: *first
          id: clean
        """,
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          name: <<
        """);

    public static readonly ProblemCase Too_deep = new(
        "TOFA5002",
        "The file has more than 64 lists and mappings within each other; such a file could stall the editor, so it is not read further: split or simplify it",
        $$"""
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          last_run: { cost_estimate: {{Opening60}}[|{|]a: b}{{Closing60}} }
        """,
        $$"""
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          last_run: { cost_estimate: {{Opening60}}b{{Closing60}} }
        """);

    public static readonly ProblemCase Comparison_without_quotes = new(
        "TOFA5001",
        "This is not valid YAML, so the rest of the file cannot be read: While scanning a block scalar, did not find expected comment or line break; "
            + "put a text that begins with '>' or '|', such as \">= 85%\", in quotes",
        """
        === runbook.yaml
        tasks: [{ id: build, type: MANUAL, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        manual_instructions: Build it.
        gates:
          coverage: [|>|]= 85%
        """,
        """
        === runbook.yaml
        tasks: [{ id: build, type: MANUAL, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        manual_instructions: Build it.
        gates:
          coverage: ">= 85%"
        """);

    public static readonly ProblemCase Duplicate_key = new(
        "TOFA5003",
        "Key 'name' is given twice in this mapping, so one of the two values would be lost; remove one",
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          name: Read the data
          [|name|]: Read the weather data
        """,
        """
        === runbook.yaml
        tasks:
        - id: ingest
          type: MANUAL
          name: Read the data
        - id: clean
          type: MANUAL
          name: Read the data
        """);

    public static readonly ProblemCase Nul_character = new(
        "TOFA5031",
        "The file is not readable text: it holds a NUL character; save it as UTF-8",
        "=== runbook.yaml\ntasks:\n- id: ingest\n  type: MANUAL\n  name: [|\0|]",
        "=== runbook.yaml\ntasks:\n- id: ingest\n  type: MANUAL\n  name: \"\\0 is written out\"");

    public static readonly ProblemCase Half_of_a_surrogate_pair = new(
        "TOFA5031",
        "The file is not readable text: it holds half of a surrogate pair (U+D83D); save it as UTF-8",
        "=== runbook.yaml\ntasks:\n- id: ingest\n  type: MANUAL\n  name: [|\ud83d|] rain",
        "=== runbook.yaml\ntasks:\n- id: ingest\n  type: MANUAL\n  name: \ud83c\udf27 rain");

    public static readonly ProblemCase Utf16 = new(
        "TOFA5031",
        "The file is not readable text: it looks like UTF-16; save it as UTF-8",
        "=== runbook.yaml\nt[|\0|]a\0s\0k\0s\0:\0",
        "=== runbook.yaml\n\ufefftasks:\n- id: ingest\n  type: MANUAL");

    public static readonly ProblemCase No_runbook = new(
        "TOFA5032",
        "There is no runbook.yaml, so there is nothing to run; list the tasks under 'tasks:' in runbook.yaml",
        """
        === tasks/ingest.yaml
        id: ingest
        """,
        """
        === runbook.yaml
        tasks: [{ id: ingest, type: MANUAL }]
        """);

    public static readonly ProblemCase No_tasks = new(
        "TOFA5032",
        "The runbook lists no tasks, so there is nothing to run; list the tasks under 'tasks:' in runbook.yaml",
        """
        === runbook.yaml
        schema: 1
        tasks: [|[]|]
        """,
        """
        === runbook.yaml
        schema: 1
        tasks: [{ id: ingest, type: MANUAL }]
        """);

    public static readonly ProblemCase Nothing_but_a_comment = new(
        "TOFA5032",
        "The runbook is empty, so there is nothing to run; list the tasks under 'tasks:' in runbook.yaml",
        """
        === runbook.yaml
        # tasks: later
        """,
        """
        === runbook.yaml
        # tasks: now
        tasks: [{ id: ingest, type: MANUAL }]
        """);

    public static readonly ProblemCase Tag_that_nothing_knows = new(
        "TOFA5081",
        "'!ls' is a YAML tag that nothing here knows, so what was meant would be lost; remove it, or put the whole text in quotes",
        "=== runbook.yaml\ntasks: [{ id: a, type: MANUAL, name: [|!ls foo|] }]",
        "=== runbook.yaml\ntasks: [{ id: a, type: MANUAL, name: '!ls foo' }, { id: b, type: MANUAL, name: !!str 1, issues: !!seq [] }]");

    public static readonly ProblemCase Tag_that_does_not_fit = new(
        "TOFA5081",
        "'!!int' is a YAML tag that does not fit the value, so what was meant would be lost; remove it, or put the whole text in quotes",
        "=== runbook.yaml\nschema: 1\ntasks: [{ id: a, type: MANUAL, name: [|!!int four|] }]",
        "=== runbook.yaml\nschema: !!int 1\ntasks: [{ id: a, type: MANUAL, name: four }]");
}
