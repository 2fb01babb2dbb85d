package clipping.facts.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.facts.dateline.DatelineWeights.Clue;
import clipping.facts.dateline.DatelineWeights.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatelineWeightsTest {
    private static final double NEAR = 1e-9;

    private static String all(String line) {
        return "# head\n\n" + Stream.of(Kind.values()).map(k -> k + line).collect(Collectors.joining("\n"));
    }

    @Test
    void weightsOfTheCluesAddUpToTheBias() {
        DatelineWeights weights = new DatelineWeights(all(" -1.5 KNOWN 2 BRIEF -0.25 STOP 0.5"));
        assertEquals(-1.5, weights.sum(Kind.SMALL, List.of()), NEAR);
        assertEquals(0.25, weights.sum(Kind.SMALL, List.of(Clue.KNOWN, Clue.BRIEF)), NEAR);
        assertEquals(-1.0, weights.sum(Kind.WIRE, List.of(Clue.STOP, Clue.COLON)), NEAR);
    }

    @Test
    void onlyWhatTheGazetteerMayAddCountsAsMost() {
        DatelineWeights weights = new DatelineWeights(all(" 0 KNOWN 2 CITY 1.5 ROUTE -9 BRIEF 7"));
        assertEquals(3.5, weights.most(Kind.UNCASED), NEAR);
        assertTrue(Clue.KNOWN.isGazetted());
        assertFalse(Clue.SCORE.isGazetted());
    }

    @Test
    void namesOfAnotherProgramAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DatelineWeights(all(" 0 MOON 1")));
        assertThrows(IllegalArgumentException.class, () -> new DatelineWeights(all(" 0") + "\nMOON 0"));
    }

    @Test
    void kindThatIsMissingIsTold() {
        String told = assertThrows(IllegalStateException.class, () -> new DatelineWeights("WIRE 0.5\n")).getMessage();
        assertEquals("dateline.weights: 1 kinds of " + Kind.values().length, told);
    }

    @Test
    void everyClueOfTheProjectsWeightsIsOneThatAnOpeningCanHave() {
        for (Kind kind : Kind.values()) assertTrue(DatelineWeights.get().most(kind) >= 0, kind.name());
        String told = told("LONDON — It rained for nine days, and the river took the bridge along.");
        assertEquals("CAPITALS LONG_DASH IN_CAPITALS ONE_WORD KNOWN TOWN CITY LARGE_CITY", told);
        assertNull(told("London. "));
    }

    private static String told(String paragraph) {
        Opening opening = new Opening(paragraph, null, "en");
        return DatelineEvidence.describe(opening, DatelineGrammar.read(opening, false));
    }
}
