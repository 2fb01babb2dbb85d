package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimJsonTest {
    private static final Set<String> ASKED = Set.of("title", "text", "slug");

    private static String told(List<ClaimNode> items) {
        StringBuilder out = new StringBuilder();
        for (ClaimNode item : items) {
            for (String name : new String[] {"title", "text", "slug"}) {
                for (ClaimNode v : item.values(name)) {
                    out.append(name).append('=').append(v.text == null ? "{" + told(List.of(v)) + "}" : v.text).append(' ');
                }
            }
            out.append(told(item.values("nested").stream().filter(v -> v.text == null).toList())).append("; ");
        }
        return out.toString();
    }

    @Test
    void wrappersAreTakenOff() {
        String json = "{\"title\": \"A [b]\", \"text\": \"B\"}";
        for (String script : new String[] {"%s", "%s;", "<!-- %s -->", "<!--\n%s\n//-->", "<![CDATA[%s]]>", "//<![CDATA[\n%s\n//]]>",
            "/*<![CDATA[*/%s/*]]>*/",
            "/* <![CDATA[ */\n%s\n/* ]]> */", "/* <![CDATA[ */ [%s]; /* ]]> */", "<!--//--><![CDATA[//><!--\n%s\n//--><!]]>",
                "// <![CDATA[\n%s;\n// ]]>"}) {
            assertEquals("title=A [b] text=B ; ", told(ClaimJson.read(script.formatted(json))), script);
        }
    }

    @Test
    void whatIsAskedForIsTheSameWhateverIsLeftOut() {
        for (String json : new String[] {
            "{\"title\": \"A\", \"other\": \"x \\\"quoted\\\" \\u00e9\", \"slug\": 12, \"nested\": [\"y\", {\"text\": \"B\"}, "
                + "[{\"text\": true}]]}",
            "[{\"other\": 1.5e3, \"title\": {\"text\": \"C\", \"other\": null}}, \"alone\", {\"text\": [\"D\", \"E\"]}]",
            "{\"other\": \"with \"quotes\" inside\", \"title\": \"F\",}",
            "{\"other\": \"a line\nbreak\", \"text\": \"G\"} {\"text\": \"H\"}",
            "{\"title\": \"I\", \"other\": \"breaks off",
            "{\"title\": \"J\", \"other\": \"bad \\x escape\", \"text\": \"K\"}",
        }) {
            String all = told(ClaimJson.read(json));
            assertFalse(all.isEmpty(), json);
            assertEquals(all, told(ClaimJson.read(json, ASKED)), json);
        }
    }

    @Test
    void textsThatNobodyAsksForAreLeftOut() {
        ClaimNode item = ClaimJson.read("{\"other\": \"x\", \"title\": \"A\"}", ASKED).get(0);
        assertNull(item.firstText("other"));
        assertEquals("A", item.firstText("title"));
    }
}
