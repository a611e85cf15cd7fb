namespace Tofa.Model.Tests.Architecture.Cases;

/// <summary>What cannot both be meant: TOFA9006.</summary>
public static class ContradictionCases
{
    public static readonly MistakeCase Layer_defined_twice = new(
        "TOFA9006",
        "Layer 'Flows' is defined twice, so only the first definition counts; give one of the two another name or make them one",
        "layers:\n- name: Flows\n- name: [|Flows|]\n",
        "layers:\n- name: Flows\n- name: flows\n  namespaces: flows.**\n");

    public static readonly MistakeCase Pattern_twice_in_a_list = new(
        "TOFA9006",
        "'X.**' stands twice in this list, so one of the two says nothing; remove one",
        "layers: [{ name: X, namespaces: [X.**, [|X.**|]] }]\n",
        "layers: [{ name: X, namespaces: [X.**, x.**] }]\n");

    public static readonly MistakeCase Type_allowed_twice = new(
        "TOFA9006",
        "'Acme.Old' stands twice in this list, so one of the two says nothing; remove one",
        "json: { allowed: [{ type: Acme.Old }, { type: [|Acme.Old|] }] }\n",
        "json: { allowed: [{ type: Acme.Old }, { type: Acme.Older }] }\n");

    public static readonly MistakeCase Pattern_of_two_layers = new(
        "TOFA9006",
        "'**.Core.**' belongs to layer 'A' and to layer 'B', so it is not clear which rules apply there; remove it from one of the two",
        "layers:\n- { name: A, namespaces: [\"**.Core.**\"] }\n- { name: B, namespaces: [[|\"**.Core.**\"|]] }\n",
        "layers:\n- { name: A, namespaces: [\"**.Core.**\"] }\n- { name: B, namespaces: [\"**.Core.B.**\"] }\n");

    public static readonly MistakeCase Pattern_of_a_default_layer = new(
        "TOFA9006",
        "'**.Modules.**' belongs to layer 'Modules' and to layer 'Core', so it is not clear which rules apply there; remove it from one of the two",
        "extends: default\nlayers: [{ name: Core, namespaces: [[|\"**.Modules.**\"|]] }]\n",
        "layers: [{ name: Core, namespaces: [\"**.Modules.**\"] }]\n");

    public static readonly MistakeCase Path_of_two_layers = new(
        "TOFA9006",
        "'src/**' belongs to layer 'A' and to layer 'B', so it is not clear which rules apply there; remove it from one of the two",
        "layers: [{ name: A, paths: src/** }, { name: B, paths: [|src/**|] }]\n",
        "layers: [{ name: A, paths: src/a/** }, { name: B, paths: src/** }]\n");

    public static readonly MistakeCase Layer_without_a_place = new(
        "TOFA9006",
        "Layer 'Domain' has neither namespaces nor paths, so no type could ever belong to it; add 'namespaces' such as **.Domain.**",
        "layers: [{ name: [|Domain|], role: modules }]\n",
        "layers: [{ name: Domain, paths: Domain/ }]\n");

    public static readonly MistakeCase Layer_with_empty_places = new(
        "TOFA9006",
        "Layer 'Domain' has neither namespaces nor paths, so no type could ever belong to it; add 'namespaces' such as **.Domain.**",
        "layers: [{ name: [|Domain|], namespaces: [], paths: [] }]\n",
        "layers: [{ name: Domain, namespaces: [Domain.**], paths: [] }]\n");

    public static readonly MistakeCase Use_that_is_allowed_and_not = new(
        "TOFA9006",
        "Layer 'Flows' may and must not use 'Modules', so it is not clear which applies; remove one of the two",
        "layers:\n- name: Flows\n  may_use: [Modules]\n  must_not_use: [[|Modules|]]\n- name: Modules\n",
        "layers:\n- name: Flows\n  must_not_use: [Modules]\n- name: Modules\n");

    public static readonly MistakeCase Layer_that_must_not_use_itself = new(
        "TOFA9006",
        "Layer 'Flows' must not use itself, so none of its types could use another; remove it",
        "layers: [{ name: Flows, must_not_use: [[|Flows|]] }]\n",
        "layers: [{ name: Flows, may_use: [Flows] }]\n");

    public static readonly MistakeCase Layers_in_a_circle = new(
        "TOFA9006",
        "These layers may use each other: Flows → Modules → Flows, so they are one layer in all but name; remove one of these from 'may_use', or say 'allow_layer_cycles: true' if it is meant",
        "extends: default\nlayers: [{ name: Modules, may_use: [SharedModules, [|Flows|]] }]\n",
        "extends: default\nallow_layer_cycles: true\nlayers: [{ name: Modules, may_use: [SharedModules, Flows] }]\n");

    public static readonly MistakeCase Package_allowed_and_forbidden = new(
        "TOFA9006",
        "Package 'Acme.Json' is allowed here and forbidden by 'Acme.**', so it could never be used; remove one of the two",
        "layers: [{ name: Flows, packages: { allow: [[|Acme.Json|]], forbid: Acme.** } }]\n",
        "layers: [{ name: Flows, packages: { allow: [Acme.**], forbid: Acme.Json } }]\n");

    public static readonly MistakeCase Capability_that_uses_itself = new(
        "TOFA9006",
        "Capability 'Ingest' is allowed to use itself, so nothing is allowed that was not; name another or remove it",
        "capabilities: { allow: [{ from: Ingest, to: [|Ingest|] }] }\n",
        "capabilities: { allow: [{ from: Ingest, to: Report }] }\n");

    public static readonly MistakeCase Capability_edge_twice = new(
        "TOFA9006",
        "'A' is allowed to use 'B' twice, so one of the two says nothing; remove one",
        "capabilities: { allow: [{ from: A, to: B }, { from: [|A|], to: B }] }\n",
        "capabilities: { allow: [{ from: A, to: B }, { from: A, to: C }] }\n");

    public static readonly MistakeCase Ban_twice = new(
        "TOFA9006",
        "'T:System.Console' is banned twice for the same code, so each use would be reported twice; make them one",
        "banned:\n- { symbol: \"T:System.Console\", layers: [Flows] }\n- { symbol: [|\"T:System.Console\"|] }\n",
        "banned:\n- { symbol: \"T:System.Console\", layers: [Flows] }\n- { symbol: \"T:System.Console\", layers: [Modules] }\n");

    public static readonly MistakeCase Ban_of_what_is_allowed = new(
        "TOFA9006",
        "'T:Acme.Old' is banned, and json.allowed names it, so nobody could use what it is allowed to do; remove one of the two",
        "banned: [{ symbol: [|\"T:Acme.Old\"|] }]\njson: { allowed: { type: Acme.Old } }\n".Replace("allowed: { type: Acme.Old }", "allowed: [{ type: Acme.Old }]", StringComparison.Ordinal),
        "banned: [{ symbol: \"T:Acme.Older\" }]\njson: { allowed: [{ type: Acme.Old }] }\n");

    public static readonly MistakeCase Ban_in_no_layer = new(
        "TOFA9006",
        "'T:System.Console' is banned in an empty list of layers, so it is not clear whether it is banned at all; name the layers, or remove 'layers' to ban it everywhere",
        "banned: [{ symbol: [|\"T:System.Console\"|], layers: [] }]\n",
        "banned: [{ symbol: \"T:System.Console\", owners: [] }]\n");

    public static readonly MistakeCase Ban_that_all_own = new(
        "TOFA9006",
        "'T:System.Console' is banned, but every type is among its owners, so nothing is banned; name the owners, or remove the ban",
        "banned: [{ symbol: \"T:System.Console\", owners: [|\"**\"|] }]\n",
        "banned: [{ symbol: \"T:System.Console\", owners: \"**.Output\" }]\n");

    public static readonly MistakeCase Port_that_reads_and_writes = new(
        "TOFA9006",
        "Port 'IStore' reads and writes, so every type that implements it would be reported; name two ports",
        "ports: { pairs: [{ read: IStore, write: [|IStore|] }] }\n",
        "ports: { pairs: [{ read: IReader, write: IStore }] }\n");

    public static readonly MistakeCase Pair_twice = new(
        "TOFA9006",
        "'IWriter' and 'IReader' are paired twice, so each type would be reported twice; remove one of the pairs",
        "ports: { pairs: [{ read: IReader, write: IWriter }, { read: [|IWriter|], write: IReader }] }\n",
        "ports: { pairs: [{ read: IReader, write: IWriter }, { read: IReader, write: IAppender }] }\n");
}
