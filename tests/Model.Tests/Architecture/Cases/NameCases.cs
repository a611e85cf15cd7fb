namespace Tofa.Model.Tests.Architecture.Cases;

/// <summary>Names that nothing has: TOFA9004.</summary>
public static class NameCases
{
    public static readonly MistakeCase Unknown_layer = new(
        "TOFA9004",
        "'Module' is not a layer of this architecture, so nothing follows from it; did you mean 'Modules'?",
        "layers:\n- name: Flows\n  may_use: [[|Module|]]\n- name: Modules\n",
        "layers:\n- name: Flows\n  may_use: [Modules]\n- name: Modules\n");

    public static readonly MistakeCase Unknown_layer_of_a_ban = new(
        "TOFA9004",
        "'Domain' is not a layer of this architecture, so nothing follows from it; define it under 'layers' or write Scripts, Flows, Orchestrators, Modules, SharedModules, Ports or Adapters",
        "banned: [{ symbol: \"T:System.Console\", layers: [[|Domain|]] }]\n",
        "banned: [{ symbol: \"T:System.Console\", layers: [Modules] }]\n");

    public static readonly MistakeCase Default_layer_that_the_file_replaces = new(
        "TOFA9004",
        "'Ports' is not a layer of this architecture, so nothing follows from it; define it under 'layers' or write Flows",
        "layers:\n- name: Flows\n  must_not_use: [[|Ports|]]\n",
        "extends: default\nlayers:\n- name: Flows\n  must_not_use: [Ports]\n");

    public static readonly MistakeCase Unknown_role = new(
        "TOFA9004",
        "'SharedModules' is not a role, so it says nothing; did you mean 'shared_modules'?",
        "layers: [{ name: Core, role: [|SharedModules|], namespaces: Core.** }]\n",
        "layers: [{ name: Core, role: shared_modules, namespaces: Core.** }]\n");

    public static readonly MistakeCase Unknown_preset = new(
        "TOFA9004", "'onion' is not a preset, so it says nothing; write default", "extends: [|onion|]\n", "extends: default\n");
}
