namespace Wenxi.Entities;

/// <summary>
/// How far each kind of evidence is to be believed: the share of such mentions that are right (exact span and type) in
/// 2,318 sentences of People's Daily news. Glosses and joined places do not occur in these; their figures are guesses.
/// </summary>
internal static class Confidences
{
    public const double Gloss = 0.95;
    public const double KnownOrganization = 0.86;
    public const double KnownPlace = 0.88;
    public const double Place = 0.46;
    public const double JoinedPlace = 0.8;
    public const double FullName = 0.8;
    public const double TitledName = 0.85;
    public const double HeadOfState = 0.75;
    public const double DottedName = 0.55;
    public const double ForeignName = 0.42;
    public const double OrganizationWord = 0.6;
    public const double ComposedOrganization = 0.58;
}
