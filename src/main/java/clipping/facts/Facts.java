package clipping.facts;

import java.util.List;

/**
 * What the page tells about its article before any block is judged.
 *
 * @param title      the headline, or null
 * @param titleBlocks indexes of the blocks that print the headline
 * @param bylineBlocks indexes of the blocks that print the byline
 * @param datelines  datelines that may open the story
 * @param published  ISO 8601, or null
 * @param modified   ISO 8601, or null
 * @param authors    names as printed
 * @param publisher  or null
 * @param section    or null
 * @param tags       as printed
 * @param language   BCP 47, or null
 * @param url        or null
 * @param description or null
 * @param image      or null
 * @param ambiguousDate whether a numeric date has two readings
 * @param trace      each fact with the candidates weighed for it
 */
public record Facts(String title, List<Integer> titleBlocks, List<Integer> bylineBlocks, Datelines datelines,
        String published, String modified, List<String> authors, String publisher, String section, List<String> tags, String language,
        String url, String description, String image, boolean ambiguousDate, List<Fact> trace) {
    public Facts {
        titleBlocks = List.copyOf(titleBlocks);
        bylineBlocks = List.copyOf(bylineBlocks);
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        trace = List.copyOf(trace);
    }
}
