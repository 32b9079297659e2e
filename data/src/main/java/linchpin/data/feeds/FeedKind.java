package linchpin.data.feeds;

import java.util.Locale;

/** A feed that can be read, and what a row of it becomes. */
public enum FeedKind {
    /** GDELT 1.0 events: 58 columns, tabs, no header. */
    GDELT1(
            "event",
            "GLOBALEVENTID::VARCHAR, SQLDATE, nullif(Actor1CountryCode, ''), nullif(Actor2CountryCode, ''), EventCode, NumMentions"),
    /** GDELT 2.0 events: 61 columns, tabs, no header. */
    GDELT2("event", GDELT1.select),
    /** GDELT 2.0 mentions: 16 columns, tabs, no header. */
    MENTIONS("mention", "GLOBALEVENTID::VARCHAR, MentionTimeDate, MentionSourceName, try_cast(Confidence AS INTEGER)"),
    /** ICEWS events: tabs, header, countries by name. */
    ICEWS(
            "event",
            "\"Event ID\"::VARCHAR, \"Event Date\", nullif(nullif(\"Source Country\", ''), 'NA'), nullif(nullif(\"Target Country\", ''), 'NA'), \"CAMEO Code\", 1"),
    /** ACLED, in its layouts of before and after 2023; a side is a state where its forces are named. */
    ACLED(
            "event",
            "%s, event_date, %s, %s, event_type, 1".formatted("event_id_cnty", forces("actor1"), forces("actor2"))),
    /** POLECAT: PLOVER events, header; the first state of each side. */
    POLECAT(
            "event",
            "\"Event ID\", \"Event Date\", %s, %s, \"Event Type\", 1"
                    .formatted(first("Actor Country"), first("Recipient Country"))),
    /** OpenSanctions' targets or FollowTheMoney entities. */
    OPENSANCTIONS("party", "");

    private final String table;
    private final String select;

    FeedKind(String table, String select) {
        this.table = table;
        this.select = select;
    }

    private static String forces(String actor) {
        return "nullif(regexp_extract(%s, '(?:Military|Police) Forces of (?:the )?([^(]+?) \\(', 1), '')"
                .formatted(actor);
    }

    private static String first(String column) {
        return "nullif(trim(split_part(\"%s\", ';', 1)), '')".formatted(column);
    }

    /** The table that takes its rows. */
    String table() {
        return table;
    }

    /** What is taken from a row, in SQL, in the order of the table after {@code file}. */
    String select() {
        return select;
    }

    /** As it is written in the store and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
