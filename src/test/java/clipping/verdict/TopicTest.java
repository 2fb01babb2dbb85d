package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.facts.finder.FactFinder;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What blocks of small pages share with their headline and with the prose around them, in hundredths, one number per block. */
class TopicTest {
    private static final String LIGHTHOUSE = "<p>The lighthouse keeper of Nordsund counted ninety seals below the breakwater</p>";
    private static final String SEALS = "<p>The keepers of other lighthouses saw no seals at all, said Nordsunders of the harbour</p>";
    private static final String HOUSE = "<p>Subscribe today and get our weekly briefing delivered every morning, without charge</p>";

    private static String column(String html, Feature feature) {
        byte[] bytes = ("<html lang=en><body>" + html).getBytes(StandardCharsets.UTF_8);
        Page page = PageParser.parse(SavedPage.html("-", bytes), Deadline.NONE);
        Blocks blocks = Splitter.split(page, Deadline.NONE);
        int[] column = Features.of(blocks, page.claims(), FactFinder.find(page, blocks)).columns()[FeatureTable.FEATURES
            + feature.ordinal()];
        return Arrays.stream(column).mapToObj(v -> Long.toString(Math.round(v / 10.24))).collect(Collectors.joining(" "));
    }

    @Test
    void whatBelongsTogetherSharesBeginningsOfItsLongWords() {
        // keepers, lighthouses and Nordsunders of keepers, lighthouses, Nordsunders, harbour; nothing of what the house says
        assertEquals("-100 75 0", column(LIGHTHOUSE + SEALS + HOUSE, Feature.TOPIC_BEFORE));
        assertEquals("50 0 0", column(LIGHTHOUSE + SEALS + HOUSE, Feature.TOPIC_BEHIND));
        assertEquals("75 0 -100", column(LIGHTHOUSE + SEALS + HOUSE, Feature.TOPIC_BEFORE_N1));
    }

    @Test
    void whatStandsFarBeforeIsCountedApart() {
        assertEquals("-100 -100 -100 -100 0 75", column(LIGHTHOUSE + HOUSE + HOUSE + HOUSE + HOUSE + SEALS, Feature.TOPIC_FAR));
    }

    @Test
    void wordsOfTheHeadlineAreCounted() {
        assertEquals("300 300 0", column("<h1>Lighthouse keeper counts seals</h1>" + LIGHTHOUSE + HOUSE, Feature.TOPIC_TITLE));
    }

    @Test
    void scriptsWithoutSpacesHaveRunsOfCharactersForWords() {
        assertEquals("-100 44 0", column("<p>港口的灯塔管理员数了海豹，冰上有九十只海豹在休息</p><p>灯塔管理员说没有看见</p><p>欢迎订阅本报电子版</p>",
            Feature.TOPIC_BEFORE));
    }
}
