package clipping.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageModelTest {
    private static final String NAMES = Arrays.stream(PageNumber.values()).map(Enum::name).collect(Collectors.joining(" "));

    private static PageModel model(String threshold, String... lines) {
        return new PageModel("numbers " + NAMES + "\nquestion LIST 1 threshold " + threshold + "\n" + String.join("", lines)
            + "question OFFER 5 threshold 0\n");
    }

    private static float[] numbers(PageNumber number, float value) {
        float[] numbers = new float[PageNumber.values().length];
        numbers[number.ordinal()] = value;
        return numbers;
    }

    @Test
    void aNumberIsBeyondABorderWhenItIsMore() {
        PageModel model = model("0", "LEADS 10.5 20 : 0 -0.5 -2\n");
        assertEquals(1, model.sum(PageModel.Question.LIST, numbers(PageNumber.LEADS, 10)));
        assertEquals(0.5f, model.sum(PageModel.Question.LIST, numbers(PageNumber.LEADS, 20)));
        assertEquals(-1, model.sum(PageModel.Question.LIST, numbers(PageNumber.LEADS, 21)));
    }

    @Test
    void theThresholdIsStillAnArticle() {
        assertTrue(model("1").isArticle(numbers(PageNumber.LEADS, 0)));
        assertFalse(model("1.001").isArticle(numbers(PageNumber.LEADS, 0)));
    }

    @Test
    void whatWeighedMostIsToldFirst() {
        PageModel model = model("0", "LEADS 10 : 0 -1\n", "TEASERS 5 : 0 -3\n", "PLACES 5 : 0.5 -0.1\n");
        float[] numbers = numbers(PageNumber.LEADS, 30);
        numbers[PageNumber.TEASERS.ordinal()] = 14;
        numbers[PageNumber.PLACES.ordinal()] = 9;
        assertEquals("14 pieces of one shape, each with a headline and a link of its own; 30 headlines of other pages",
            model.against(numbers));
    }

    @Test
    void aModelOfOtherNumbersIsRefused() {
        Exception refused = assertThrows(IllegalStateException.class, () -> new PageModel("numbers KEPT_WORDS OTHER\n"));
        assertEquals("page.model: it was trained on other numbers; train it again", refused.getMessage());
    }

    @Test
    void aModelThatBreaksOffIsRefused() {
        Exception refused = assertThrows(IllegalStateException.class, () -> new PageModel("numbers " + NAMES
            + "\nquestion LIST 1 threshold 0\n"));
        assertEquals("page.model: it is not whole", refused.getMessage());
    }

    @Test
    void theProjectsModelTellsAboutEveryNumberItNames() {
        for (PageNumber n : PageNumber.values()) assertFalse(n.isTold() && n.tell(7).contains("%s"), n.name());
        assertTrue(Float.isFinite(PageModel.get().sum(PageModel.Question.LIST, new float[PageNumber.values().length])));
    }
}
