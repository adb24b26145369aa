package io.planwerk.rest.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.bulk.Row;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in these exports are made up, their form isn't. */
class CsvRowsTest {
  private static final ReadyMappings READY = new ReadyMappings();

  private static CsvMapping mapping(String json) {
    Object tree =
        ((Parsing.Parsed) DocumentText.parse(json.getBytes(StandardCharsets.UTF_8), Format.JSON))
            .tree();
    Reading<CsvMapping> read =
        RecordReader.read(CsvMapping.class, READY.resolve(tree).orElseThrow());
    assertThat(read).isInstanceOf(Reading.Read.class);
    return ((Reading.Read<CsvMapping>) read).value();
  }

  private static List<String> read(String mapping, String csv) {
    return read(mapping, csv.getBytes(StandardCharsets.UTF_8));
  }

  /** Each value as "line figure first/last value", each fault as "line pointer detail". */
  private static List<String> read(String json, byte[] csv) {
    CsvMapping mapping = mapping(json);
    Iterator<Row<ObservationEntry>> rows =
        CsvRows.of(Encoding.reader(new ByteArrayInputStream(csv), mapping.encoding()), mapping);
    List<String> read = new ArrayList<>();
    while (rows.hasNext()) {
      Row<ObservationEntry> row = rows.next();
      switch (row.entry()) {
        case Reading.Read<ObservationEntry>(ObservationEntry entry) -> {
          String days = entry.period() == null ? entry.from() + "/" + entry.to() : entry.period();
          String value = entry.value().stripTrailingZeros().toPlainString();
          read.add(
              row.line()
                  + " "
                  + Objects.requireNonNull(entry.kpi()).value()
                  + " "
                  + days
                  + " "
                  + value
                  + (entry.campaign() == null ? "" : " " + entry.campaign().value()));
        }
        case Reading.Rejected<ObservationEntry> rejected ->
            rejected
                .faults()
                .forEach(f -> read.add(row.line() + " " + f.pointer() + " " + f.detail().en()));
      }
    }
    return read;
  }

  private static String like(String id) {
    return "{\"like\": \"" + id + "\"}";
  }

  @Test
  void shouldReadGoogleAnalytics() {
    String export =
        """
        # ----------------------------------------
        # Pages, all visits
        # Start date: 20270301
        # End date: 20270302
        # ----------------------------------------

        Date,Sessions,Engaged sessions,Engagement rate,Key events
        ,310,187,0.603,9,Grand total
        20270302,"1,160",95,0.593,4
        20270301,150,92,0.613,five
        """;

    assertThat(read(like("google-analytics-4"), export))
        .containsExactly(
            "9 visits 2027-03-02 1160",
            "9 engaged-visits 2027-03-02 95",
            "9 conversions 2027-03-02 4",
            "10 visits 2027-03-01 150",
            "10 engaged-visits 2027-03-01 92",
            "10 /value has to be a number, but is a text");
  }

  @Test
  void shouldReadLinkedIn() {
    String content =
        """
        "Aggregated engagement metrics, for instance clicks, in the time zone UTC",
        Date,Impressions (organic),Impressions (total),Unique impressions (organic),Clicks (total),Reactions (total),Comments (total),Reposts (total),Engagement rate (total)
        03/01/2027,"1,204","1,204",811,32,40,3,5,0.066
        """;

    assertThat(read(like("linkedin-content"), content))
        .containsExactly(
            "3 impressions 2027-03-01 1204",
            "3 reach 2027-03-01 811",
            "3 clicks 2027-03-01 32",
            "3 reactions 2027-03-01 40",
            "3 comments 2027-03-01 3",
            "3 shares 2027-03-01 5");
    assertThat(
            read(
                like("linkedin-followers"),
                "Date,Sponsored followers,Organic followers,Auto-invited followers,Total"
                    + " followers\n"
                    + "03/01/2027,0,7,2,9\n"))
        .containsExactly("2 new-followers 2027-03-01 9");
    assertThat(
            read(
                like("linkedin-visitors"),
                "Date,Total page views (desktop),Total page views (total)\n3/1/2027,20,31\n"))
        .containsExactly("2 profile-visits 2027-03-01 31");
  }

  /** One file for each figure, and only its title says which. */
  @Test
  void shouldReadMetaInsights() {
    String text = "sep=,\r\n\"%s\"\r\n\"Date\",\"Primary\"\r\n\"2027-03-01T00:00:00\",\"20\"\r\n";
    byte[] follows =
        ("\uFEFF" + text.formatted("Facebook follows")).getBytes(StandardCharsets.UTF_16LE);

    assertThat(read(like("facebook-insights"), follows))
        .containsExactly("4 new-followers 2027-03-01 20");
    assertThat(read(like("facebook-insights"), text.formatted("Viewers")))
        .containsExactly("4 reach 2027-03-01 20");
    assertThat(read(like("instagram-insights"), text.formatted("Instagram link clicks")))
        .containsExactly("4 clicks 2027-03-01 20");
    assertThat(read(like("instagram-insights"), text.formatted("Earnings")))
        .singleElement()
        .asString()
        .startsWith("3  the title before the header is missing: one of Views, Viewers");
  }

  @Test
  void shouldReadMetaAdsByCampaign() {
    String report =
        """
        Reporting starts,Reporting ends,Campaign name,Amount spent (EUR),Impressions,Reach,Link clicks
        2027-03-01,2027-03-31,Spring fair,"1,250.50",48000,21000,960
        2027-03-01,2027-02-28,Jobs,€640,30500,15000,310
        """;

    assertThat(read(like("meta-ads"), report))
        .contains(
            "2 ad-cost 2027-03-01/2027-03-31 1250.5 Spring fair",
            "2 ad-impressions 2027-03-01/2027-03-31 48000 Spring fair",
            "2 ad-clicks 2027-03-01/2027-03-31 960 Spring fair")
        .filteredOn(line -> line.startsWith("3 "))
        .allMatch(line -> line.startsWith("3 /to "))
        .hasSize(3);
  }

  @Test
  void shouldReadX() {
    String export =
        """
        Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views
        "Tue, Mar 9, 2027",2871,24,43,0,1,4,2,1,3,2,1,0,0
        """;

    assertThat(read(like("x-account"), export))
        .hasSize(11)
        .contains(
            "2 impressions 2027-03-09 2871",
            "2 interactions 2027-03-09 43",
            "2 shares 2027-03-09 3",
            "2 lost-followers 2027-03-09 2",
            "2 posts 2027-03-09 1");
  }

  @Test
  void shouldReadYouTubeAndPassOverItsTotal() {
    String export =
        """
        Date,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)
        Total,350,12.5,3,9000,4.2
        2027-03-01,120,4.25,-1,3000,4.4
        """;

    assertThat(read(like("youtube-by-date"), export))
        .containsExactly(
            "3 video-views 2027-03-01 120",
            "3 watch-time 2027-03-01 4.25",
            "3 net-new-followers 2027-03-01 -1",
            "3 impressions 2027-03-01 3000");
    assertThat(read(like("youtube-by-date"), "Date,Content\n2027-03-01,3\n"))
        .singleElement()
        .asString()
        .startsWith("1  the header lacks: Views, Watch time (hours)");
  }

  /** Over the turn of the year; both ways to write days occur. */
  @Test
  void shouldReadTikTokWhoseDaysHaveNoYear() {
    String mapping = "{\"like\": \"tiktok-followers\", \"year\": 2026}";
    String heading = "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n";

    assertThat(
            read(
                mapping,
                heading + "\"December 31\",\"100\",\"undefined\"\n\"January 1\",\"110\",\"10\"\n"))
        .containsExactly(
            "2 followers 2026-12-31 100",
            "3 followers 2027-01-01 110",
            "3 net-new-followers 2027-01-01 10");
    assertThat(read(mapping, heading + "\"2 January\",\"9\",\"1\"\n\"31 December\",\"8\",\"0\"\n"))
        .contains("2 followers 2026-01-02 9", "3 followers 2025-12-31 8");
    assertThat(
            read(
                like("tiktok-overview"),
                "Date,Video Views,Profile Views,Likes,Comments,Shares\nMarch 1,5,4,3,2,1\n"))
        .hasSize(5)
        .allMatch(line -> line.startsWith("2 /period has no year; state it as 'year'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | 1,234.5    | 1234.5",
        "false | 1 234      | 1234",
        "false | '1''234.5' | 1234.5",
        "false | $12.30     | 12.3",
        "false | 6.5 %      | 6.5",
        "false | −3         | -3",
        "false | 1,5        | ",
        "false | 12,34      | ",
        "true  | 1.234,5    | 1234.5",
        "true  | 1.234 €    | 1234",
        "true  | 0,75       | 0.75",
        "true  | 12.5       | ",
      })
  void shouldReadNumbersAsPeopleWriteThem(boolean comma, String text, String value) {
    String mapping =
        """
        {"period": "Day", "delimiter": ";", "decimalComma": %s, "columns": [{"column": "N", "kpi": "n"}]}
        """
            .formatted(comma);

    assertThat(read(mapping, "Day;N\n2027-03-01;\"" + text + "\"\n"))
        .containsExactly(
            value == null
                ? "2 /value has to be a number, but is a text"
                : "2 n 2027-03-01 " + value);
  }

  @Test
  void shouldStopAtWhatNobodyCanRead() {
    String mapping =
        """
        {"period": "Day", "columns": [{"column": "N", "kpi": "n", "factor": 0.01}]}
        """;

    assertThat(
            read(
                mapping,
                "Day,N\n2027-03-01,1e-2147483647\n2027-03-02,"
                    + "9".repeat(2_000_000)
                    + "\n2027-03-03,5\n"))
        .containsExactly(
            "2 /value has more than 15 digits before or 10 after the decimal point",
            "3 /value has to be a number, but is a text",
            "4 n 2027-03-03 0.05");
    assertThat(read(mapping, "Day,N," + "x".repeat(20_000) + "\n2027-03-01,5\n"))
        .containsExactly("1  the header has more than 20000 characters");
    assertThat(read(mapping, "Day,N\n2027-03-01,5\n" + "x".repeat(20_000_000)))
        .containsExactly("2 n 2027-03-01 0.05", "3  from here on the CSV can't be read");
  }

  @Test
  void shouldReadOtherEncodings() {
    String mapping =
        """
        {"period": "März", "dateFormat": "MMMM yyyy", "dateLanguage": "de", "delimiter": ";",
         "encoding": "WINDOWS_1252", "columns": [{"column": "Käufe", "kpi": "n"}]}
        """;
    String text = "März;Käufe\nMärz 2027;5\n";
    List<String> expected = List.of("2 n 2027-03 5");

    assertThat(read(mapping, text.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
    assertThat(read(mapping, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
        .as("the mark tells better")
        .isEqualTo(expected);
    assertThat(read(mapping, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(expected);
    assertThat(
            read(
                mapping.replace("WINDOWS_1252", "UTF_16"),
                text.getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(expected);
  }
}
