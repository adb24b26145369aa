package io.planwerk.domain.catalogues;

import io.planwerk.domain.organisation.LegalPoint;
import io.planwerk.domain.organisation.LegalStatus;
import io.planwerk.domain.organisation.LegalTopic;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.LegalPointId;
import io.planwerk.domain.shared.Name;
import java.util.List;
import java.util.function.Function;

/**
 * A duty under the law of Germany and the European Union that a presence in social media may bring.
 * The list helps to think of everything; it is no legal advice.
 *
 * @param id names it in the catalogue and in strategies that take it over
 * @param name the duty in a few words
 * @param description what has to be done
 * @param topic field of law
 * @param law provision or judgment on which it rests
 * @param reference where it is explained
 */
public record LegalDuty(
    LegalPointId id,
    Bilingual name,
    Bilingual description,
    LegalTopic topic,
    String law,
    String reference) {
  public static final List<LegalDuty> ALL =
      List.of(
          new LegalDuty(
              new LegalPointId("imprint"),
              new Bilingual("Impressum auf jedem Profil", "Imprint on every profile"),
              new Bilingual(
                  "Eigenes oder verlinktes Impressum, leicht erkennbar, unmittelbar erreichbar und"
                      + " ständig verfügbar; ein Link unter „Info“ allein genügt nicht.",
                  "Own or linked imprint, easy to see, directly reachable and always available; a"
                      + " link under 'Info' alone isn't enough."),
              LegalTopic.IMPRINT,
              "§ 5 DDG",
              "https://ihk.de/aschaffenburg/recht/internetrecht/impressumspflicht-bei-facebook-co-2511928"),
          new LegalDuty(
              new LegalPointId("joint-controllers"),
              new Bilingual(
                  "Datenschutzhinweis und gemeinsame Verantwortung",
                  "Privacy notice and joint controllers"),
              new Bilingual(
                  "Unternehmen und Netzwerk sind gemeinsam verantwortlich: Datenschutzhinweis für"
                      + " das Profil und Vereinbarung nach Art. 26 DSGVO. Nicht abschließend"
                      + " geklärt: VG Köln, 17.07.2025, 13 K 1419/23.",
                  "Company and network are joint controllers: privacy notice for the profile and"
                      + " agreement under Art. 26 GDPR. Not finally settled: VG Köln, 17 July 2025,"
                      + " 13 K 1419/23."),
              LegalTopic.DATA_PROTECTION,
              "Art. 26 DSGVO; EuGH C-210/16",
              "https://haufe.de/recht/deutsches-anwalt-office-premium/zap-222018-internetreport-18-datenschutz-verantwortlichkeit-von-unternehmen-fuer-ihre-facebookseite_idesk_PI17574_HI12392795.html"),
          new LegalDuty(
              new LegalPointId("works-council"),
              new Bilingual(
                  "Mitbestimmung des Betriebsrats", "Co-determination of the works council"),
              new Bilingual(
                  "Der Betriebsrat bestimmt mit, sobald Besucher über Beschäftigte schreiben"
                      + " können.",
                  "The works council has a say as soon as visitors can post about staff."),
              LegalTopic.WORKS_COUNCIL,
              "§ 87 Abs. 1 Nr. 6 BetrVG; BAG 1 ABR 7/15",
              "http://www.jurpc.de/jurpc/show?id=20170070"),
          new LegalDuty(
              new LegalPointId("copyright"),
              new Bilingual(
                  "Rechte an Bildern, Musik und Texten", "Rights to pictures, music and texts"),
              new Bilingual(
                  "Jedes Foto ist geschützt; die Lizenz muss soziale Medien einschließen.",
                  "Every photograph is protected; the licence must cover social media."),
              LegalTopic.COPYRIGHT,
              "§§ 2, 72 UrhG",
              "https://www.res-media.net/bilder-instagram-tiktok-so-vermeiden-unternehmer-rechtsverletzungen/"),
          new LegalDuty(
              new LegalPointId("image-rights"),
              new Bilingual("Einwilligung der Abgebildeten", "Consent of the people shown"),
              new Bilingual(
                  "Wer zu sehen ist, muss einwilligen, auch Beschäftigte; Ausnahmen nennt § 23"
                      + " KUG.",
                  "Whoever is shown has to consent, staff included; § 23 KUG has exceptions."),
              LegalTopic.IMAGE_RIGHTS,
              "§§ 22, 23 KUG",
              "https://blog.squarelovin.com/?p=4519"),
          new LegalDuty(
              new LegalPointId("advertising-label"),
              new Bilingual("Kennzeichnung von Werbung", "Labelling of advertising"),
              new Bilingual(
                  "„Werbung“ oder „Anzeige“ sichtbar am Anfang, wenn es eine Gegenleistung gab;"
                      + " auch bei Gewinnspielen und Influencern.",
                  "'Werbung' or 'Anzeige' visibly at the start when anything was given in return;"
                      + " with prize draws and influencers too."),
              LegalTopic.ADVERTISING_LABEL,
              "§ 5a Abs. 4 UWG; § 22 MStV; § 6 DDG",
              "https://www.medienanstalt-nrw.de/imagebroschuere/xwerbekennzeichnxnung-im-austausch-mit-influencern-1.html"),
          new LegalDuty(
              new LegalPointId("digital-services"),
              new Bilingual(
                  "Anzeigen nach dem Digital Services Act", "Ads under the Digital Services Act"),
              new Bilingual(
                  "Anzeigen nennen Auftraggeber und Auswahl der Empfänger; keine Ansprache"
                      + " Minderjähriger durch Profilbildung und keine nach besonderen Daten.",
                  "Ads show sponsor and targeting; none targeted at minors by profiling or by"
                      + " special categories of data."),
              LegalTopic.DIGITAL_SERVICES,
              "VO (EU) 2022/2065",
              "https://zaw.de/positionen/digital/"),
          new LegalDuty(
              new LegalPointId("political-advertising"),
              new Bilingual("Politische Werbung", "Political advertising"),
              new Bilingual(
                  "Politische Anzeigen brauchen Kennzeichnung und Offenlegung; Meta und Google"
                      + " nehmen in der EU keine mehr an.",
                  "Political ads need label and disclosure; Meta and Google no longer run any in"
                      + " the EU."),
              LegalTopic.POLITICAL_ADVERTISING,
              "VO (EU) 2024/900",
              "https://www.hgnlw.com/de/blog/ttpa-for-publishers-adtech"),
          new LegalDuty(
              new LegalPointId("artificial-intelligence"),
              new Bilingual(
                  "Offenlegung künstlich erzeugter Inhalte", "Disclosure of generated content"),
              new Bilingual(
                  "Deepfakes und ungeprüfte künstlich erzeugte Texte von öffentlichem Interesse"
                      + " offenlegen; Regeln der Netzwerke gelten daneben.",
                  "Disclose deepfakes and unreviewed generated texts of public interest; rules of"
                      + " the networks apply as well."),
              LegalTopic.ARTIFICIAL_INTELLIGENCE,
              "Art. 50 VO (EU) 2024/1689",
              "https://haerting.de/wissen/transparenzpflichten-in-der-ki-verordnung/"),
          new LegalDuty(
              new LegalPointId("accessibility"),
              new Bilingual("Barrierefreie Inhalte", "Accessible content"),
              new Bilingual(
                  "Alternativtexte, Untertitel und Lesereihenfolge; Kleinstunternehmen sind"
                      + " weitgehend ausgenommen, für öffentliche Stellen gilt die BITV.",
                  "Alternative texts, captions and reading order; micro firms are largely exempt,"
                      + " for public bodies BITV applies."),
              LegalTopic.ACCESSIBILITY,
              "BFSG",
              "https://omazing.de/?p=9984"),
          new LegalDuty(
              new LegalPointId("concept-of-use"),
              new Bilingual(
                  "Nutzungskonzept öffentlicher Stellen", "Concept of use of public bodies"),
              new Bilingual(
                  "Öffentliche Stellen begründen die Notwendigkeit und beschreiben Zweck, Inhalt,"
                      + " Interaktion, Alternativen außerhalb des Netzwerks und Datenschutz.",
                  "Public bodies give grounds for the need and describe purpose, content,"
                      + " interaction, alternatives outside the network and privacy."),
              LegalTopic.PUBLIC_BODY,
              "Rahmen von LfDI Rheinland-Pfalz und Baden-Württemberg",
              "https://www.kommunalbrevier.de/kommunalbrevier/Kommunalpolitik-A-Z/digitalisierung-der-ratsarbeit/soziale-medien/"));

  /**
   * The duty as a strategy holds it, still open.
   *
   * @param language chooses the wording
   */
  public LegalPoint in(Function<Bilingual, String> language) {
    return new LegalPoint(
        id, new Name(language.apply(name)), topic, LegalStatus.OPEN, law, null, null, null, null);
  }
}
