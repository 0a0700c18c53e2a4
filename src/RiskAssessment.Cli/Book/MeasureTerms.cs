using RiskAssessment.Model;

namespace RiskAssessment.Cli.Book;

/// <summary>The words of measures: phases, the hierarchy of controls, effort, lead time.</summary>
internal static class MeasureTerms
{
    public static string Of(Phase phase, Speech speech) => phase switch
    {
        Phase.Prevention => speech.Say("preventie", "prevention"),
        Phase.Incident => speech.Say("incidentmanagement", "incident"),
        _ => speech.Say("zorg en nazorg", "aftercare"),
    };

    public static string Of(Control control, Speech speech) => control switch
    {
        Control.Eliminate => speech.Say("bron wegnemen", "eliminate"),
        Control.Substitute => speech.Say("vervangen", "substitute"),
        Control.Collective => speech.Say("collectief", "collective"),
        Control.Organisational => speech.Say("organisatorisch", "organisational"),
        Control.Individual => speech.Say("individueel", "individual"),
        _ => speech.Say("persoonlijke bescherming", "personal protection"),
    };

    public static string Of(Effort effort, Speech speech) => effort switch
    {
        Effort.Low => speech.Say("weinig", "low"),
        Effort.Medium => speech.Say("middel", "medium"),
        _ => speech.Say("veel", "high"),
    };

    public static string LeadTime(int days, Speech speech) => days switch
    {
        0 => speech.Say("meteen", "at once"),
        1 => speech.Say("1 dag", "1 day"),
        _ => speech.Say($"{days} dagen", $"{days} days"),
    };
}
