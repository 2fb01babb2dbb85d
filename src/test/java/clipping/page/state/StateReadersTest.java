package clipping.page.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.source.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What the readers of a state make of it, and that none reads the same part again and again. */
class StateReadersTest {
    private static final String SENTENCE = "The ferry sailed on Monday with forty people on board.";

    private static <T> T soon(ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(Duration.ofSeconds(10), work);
    }

    private static Literals.Budget budget() {
        return new Literals.Budget(250_000, Deadline.NONE);
    }

    private static List<Value> literals(String script) {
        return soon(() -> Literals.read(script, budget()));
    }

    private static List<Value> rows(String streamed) {
        Value piece = Value.list();
        piece.values.addAll(List.of(Value.bare("1"), Value.text(streamed)));
        return soon(() -> Flight.rows(List.of(piece), budget()));
    }

    @Test
    void codeOfACharacterIsReadAndNotLookedForBeyond() {
        assertEquals("a\u00e9\ud83d\ude00b", literals("x=[\"a\\u{e9}\\u{1F600}b\"]").get(0).values.get(0).string());
        literals("x=[\"" + "\\u{".repeat(2_000_000) + "\"]");
    }

    @Test
    void argumentsOfAFunctionAreNotLookedForBeyond() {
        literals("function(".repeat(800_000));
        literals("function(" + "a,".repeat(2_000_000) + "a){}");
        assertEquals("b", literals("(function(a){return {k:a}}(\"b\"))").get(0).get("k").string());
    }

    @Test
    void joinedTextIsOne() {
        assertEquals("abcd", literals("x={k:\"a\"+'b'+`cd`,l:1}").get(0).get("k").string());
        assertEquals("ab", literals("x=[\"a\"+\"b\"").get(0).values.get(0).string());
        String piece = "\"" + "a".repeat(30) + "\"";
        assertEquals(7_200_000, literals("x=[" + (piece + "+").repeat(239_999) + piece + "]").get(0).values.get(0).text.length());
    }

    @Test
    void onlyValuesCountAsValues() {
        String code = "if (a < b) { c.d(e); }\n".repeat(50_000);
        List<Value> read = literals(code + " ".repeat(400_000) + "x={k:\"a\"}");
        assertEquals("a", read.get(read.size() - 1).get("k").string());
    }

    @Test
    void rowsAreReadWithoutLookingBeyondThem() {
        rows("a\n".repeat(2_000_000) + ":");
        rows("1:T\n".repeat(2_000_000));
        rows("1:T1,x".repeat(1_300_000));
        rows("1:[1]\n" + "2:Tzz,x\n".repeat(1_000_000));
    }

    @Test
    void rowIsPutInThePlaceOfAnElementsProperty() {
        List<Value> rows = rows("0:[\"$\",\"$L1\",null,{\"html\":\"$3\",\"more\":{\"html\":\"$3\"}}]\n3:T5,hello4:[\"$\",\"p\",null,{}]\n");
        assertEquals("hello", rows.get(0).get("html").string());
        assertEquals("hello", rows.get(0).get("more").get("html").string());
        assertEquals("p", rows.get(2).get("tag").string());
    }

    @Test
    void shortScriptsAreLookedThroughOnce() {
        byte[] page = "<script>a</script>".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        assertTrue(soon(() -> Scripts.of(page, Deadline.NONE)).isEmpty());
    }

    @Test
    void partsThatWriteNothingComeToAnEnd() {
        Prose blank = Prose.of(" ").as(Prose.Form.PARAGRAPH);
        for (int i = 0; i < 40; i++) blank = Prose.parts(List.of(blank, blank));
        Prose all = Prose.parts(List.of(Prose.of(SENTENCE).as(Prose.Form.PARAGRAPH), blank));
        assertEquals("<p>" + SENTENCE + "</p>\n", soon(() -> StoryWriter.write(all)));
    }

    @Test
    void longTextIsCut() {
        int length = StoryWriter.write(Prose.of((SENTENCE + "\n").repeat(20_000))).length();
        assertTrue(length > 250_000 && length < 400_000, () -> "is " + length);
    }

    @Test
    void largeObjectNamesNoPage() {
        PageNames names = new PageNames(List.of("The ferry is back"), List.of());
        Value table = Value.fields();
        for (int i = 0; i < 200_000; i++) table.put("k" + i, Value.text("w" + i));
        Value object = Value.fields();
        for (int i = 0; i < 100; i++) object.put("t" + i, table);
        assertFalse(soon(() -> IntStream.range(0, 100).anyMatch(i -> names.isNamed(object))));
        object.put("title", Value.text("The ferry is back"));
        assertTrue(names.isNamed(object));
    }

    @Test
    void chainOfObjectsIsReadOnce() {
        Value chain = Value.text(SENTENCE);
        for (int i = 0; i < 100_000; i++) {
            Value list = Value.list();
            list.values.addAll(List.of(chain, Value.text(SENTENCE)));
            chain = Value.fields();
            chain.put("b", list);
        }
        List<Value> roots = List.of(chain);
        assertFalse(soon(() -> Reading.stories(roots, new PageNames(List.of(), List.of()), Deadline.NONE)).isEmpty());
    }

    @Test
    void manyLettersAreNeverFewerThanNone() {
        Prose run = Prose.of(SENTENCE);
        for (int i = 0; i < 60; i++) run = Prose.joined(List.of(run, run));
        assertTrue(run.letters > 1_000_000, "too many to count");
    }

    @Test
    void storyBehindLongCodeIsFoundWithSomeOfItsAuthors() {
        String authors = "{\"name\":\"Maria Holm\"},".repeat(5_000);
        String state = "{\"headline\":\"The ferry is back\",\"authors\":[" + authors + "0],\"body\":\"<p>" + (SENTENCE + "</p><p>")
            .repeat(9) + "\"}";
        byte[] page = ("<script>" + "var a = b;\n".repeat(60_000) + "</script><script>s=" + state + "</script>")
            .getBytes(StandardCharsets.UTF_8);
        StateStory story = StateStory.find(page, List.of("The ferry is back"), List.of(), true, Deadline.NONE);
        assertNotNull(story);
        assertEquals(20, story.authors().size());
    }
}
