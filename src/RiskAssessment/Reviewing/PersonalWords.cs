using System.Collections.Frozen;

namespace RiskAssessment.Reviewing;

/// <summary>Words, Dutch and English, that name data about a person; small letters, compounds written as one.</summary>
internal static class PersonalWords
{
    /// <summary>As the last of a name they say what it holds: <c>employeeName</c>, and not <c>nameBadge</c>.</summary>
    public static readonly FrozenDictionary<string, (string Dutch, string English)> Ordinary = Of(
        (("naam", "name"), "name surname firstname lastname fullname naam voornaam achternaam familienaam"),
        (("adres", "address"), "address adres homeaddress woonadres postcode zipcode huisnummer housenumber"),
        (("geboortedatum of leeftijd", "birth date or age"), "birthdate birthday birthyear dateofbirth geboortedatum geboortejaar geboortedag age leeftijd"),
        (("nummer van een persoon", "number of a person"),
            "bsn burgerservicenummer ssn passportnumber paspoortnummer personnelnumber personeelsnummer employeenumber identitynumber vnummer iban"),
        (("telefoon", "telephone"), "phonenumber telephonenumber telefoonnummer mobilenumber mobielnummer telefoon phone"),
        (("e-mail", "e-mail"), "email emailaddress emailadres mailadres"),
        (("kenteken", "licence plate"), "licenceplate licenseplate numberplate kenteken"),
        (("geslacht", "gender"), "gender sex geslacht"));

    /// <summary>As the last of a name they say what it holds.</summary>
    public static readonly FrozenDictionary<string, (string Dutch, string English)> Special = Of(
        (("gezondheid", "health"),
            "health gezondheid illness disease ziekte diagnosis diagnose disability handicap medication medicatie pregnancy zwangerschap sickleave ziekteverzuim"),
        (("godsdienst of levensovertuiging", "religion or belief"), "religion religie faith geloof geloofsovertuiging levensovertuiging"),
        (("ras of afkomst", "race or origin"), "race ethnicity etniciteit ethnicorigin afkomst nationality nationaliteit skincolour skincolor huidskleur"),
        (("lidmaatschap van een vakbond", "trade union membership"), "unionmember unionmembership vakbondslid vakbondslidmaatschap"),
        (("politieke opvatting", "political opinion"), "politicalparty politicalopinion politicalpreference politiekevoorkeur partijlidmaatschap"),
        (("seksuele gerichtheid", "sexual orientation"), "sexualorientation seksuelegerichtheid geaardheid"),
        (("biometrie of DNA", "biometrics or DNA"), "fingerprint vingerafdruk biometrics biometrie dna"),
        (("strafrechtelijk verleden", "criminal record"), "criminalrecord strafblad conviction veroordeling"));

    /// <summary>Wherever they stand in a name or an option, they say it of a person.</summary>
    public static readonly FrozenDictionary<string, (string Dutch, string English)> SpecialAnywhere = Of(
        (("gezondheid", "health"), "pregnant zwanger disabled gehandicapt hiv autistic autistisch"),
        (("godsdienst of levensovertuiging", "religion or belief"),
            "muslim moslim islamic islamitisch jewish joods christian christelijk catholic katholiek protestant hindu hindoe buddhist boeddhist"),
        (("seksuele gerichtheid", "sexual orientation"), "gay lesbian lesbisch homosexual homoseksueel bisexual biseksueel transgender"));

    private static FrozenDictionary<string, (string Dutch, string English)> Of(params ((string Dutch, string English) Kind, string Words)[] kinds) =>
        kinds.SelectMany(kind => kind.Words.Split(' ').Select(word => (word, kind.Kind)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);
}
