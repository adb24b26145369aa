package io.planwerk.domain.organisation;

/**
 * Fields of law that a presence in social media touches, with the provisions that hold in Germany
 * and the European Union.
 */
public enum LegalTopic {
  /** Provider identification, easy to see and directly reachable on every profile: § 5 DDG. */
  IMPRINT,
  /**
   * Privacy notice and agreement of joint controllers with the network: Art. 26 GDPR, CJEU
   * C-210/16.
   */
  DATA_PROTECTION,
  /** Co-determination once visitors can post about staff: § 87 (1) no. 6 BetrVG, BAG 1 ABR 7/15. */
  WORKS_COUNCIL,
  /** Licences for photographs, music and texts have to cover social media: §§ 2, 72 UrhG. */
  COPYRIGHT,
  /** Consent of the people shown, staff included: §§ 22, 23 KUG. */
  IMAGE_RIGHTS,
  /**
   * Visible label at the start when anything was given in return: § 5a (4) UWG, § 22 MStV, § 6 DDG.
   */
  ADVERTISING_LABEL,
  /**
   * Advertisements show sponsor and targeting, none is targeted at minors or by special categories
   * of data; notice and action: Regulation (EU) 2022/2065 (DSA).
   */
  DIGITAL_SERVICES,
  /**
   * Label and disclosure of political advertisements: Regulation (EU) 2024/900 (TTPA), since 10
   * October 2025.
   */
  POLITICAL_ADVERTISING,
  /**
   * Disclosure of deepfakes and of unreviewed generated text of public interest: Art. 50 Regulation
   * (EU) 2024/1689 (AI Act), from 2 August 2026.
   */
  ARTIFICIAL_INTELLIGENCE,
  /**
   * Alternative texts, captions and reading order: BFSG since 28 June 2025, for public bodies BITV.
   */
  ACCESSIBILITY,
  /**
   * Concept of use for public bodies with necessity, alternatives and privacy notice: frame of the
   * data protection authorities of Rhineland-Palatinate and Baden-Württemberg.
   */
  PUBLIC_BODY,
  /** Anything else. */
  OTHER
}
