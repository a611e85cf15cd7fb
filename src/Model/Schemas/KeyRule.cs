namespace Tofa.Model.Schemas;

/// <summary>What keys of one mapping demand of each other.</summary>
public abstract record KeyRule;
