package clipping;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes pages that show nothing of their story: it stands in the state of their scripts, as each framework and editor writes it. */
final class StatePage {
    private static final Path FOLDER = Path.of("testdata/cases/page-verdict");
    private static final Gson JSON = new Gson();
    private static final Gson PLAIN = new GsonBuilder().disableHtmlEscaping().create();

    final String title;
    final List<String> paragraphs = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final String language;

    StatePage(String language) throws IOException {
        this.language = language;
        for (String line : Files.readAllLines(FOLDER.resolve(language + ".txt"))) {
            if (line.startsWith("h:")) titles.add(line.substring(2).strip());
            if (line.startsWith("p:")) paragraphs.add(line.substring(2).strip());
        }
        title = titles.get(0);
    }

    /** How an editor keeps the story. */
    enum Body {
        HTML(p -> "<p>" + String.join("</p>\n<p>", p) + "</p>"),
        LINES(p -> String.join("\n\n", p)),
        BREAKS(p -> String.join("<br><br>", p)),
        RENDERED(p -> Map.of("rendered", "<p>" + String.join("</p><p>", p) + "</p>", "protected", false)),
        STRINGS(p -> p),
        MARKED_STRINGS(p -> each(p, s -> "<p>" + s + "</p>")),
        ARC(p -> with(each(p, s -> map("_id", "A1B2", "type", "text", "content", s)),
            map("type", "image", "url", "/a.jpg", "caption", "A ferry. It lies at the quay of a town, says the caption of it."))),
        EDITOR_JS(p -> map("time", 1700000000, "blocks", each(p, s -> map("id", "x", "type", "paragraph", "data", map("text", s))))),
        DRAFT_JS(p -> map("blocks", each(p, s -> map("key", "9adb5", "text", s, "type", "unstyled", "depth", 0,
            "inlineStyleRanges", List.of(), "entityRanges", List.of(), "data", Map.of())), "entityMap", Map.of())),
        PROSE_MIRROR(p -> map("type", "doc", "content", each(p, s -> map("type", "paragraph", "attrs", Map.of(), "content",
            runs(s, r -> map("type", "text", "text", r), r -> map("type", "text", "marks", List.of(map("type", "bold")), "text", r)))))),
        CONTENTFUL(p -> map("nodeType", "document", "data", Map.of(), "content", each(p, s -> map("nodeType", "paragraph", "data",
            Map.of(), "content", runs(s, r -> map("nodeType", "text", "value", r, "marks", List.of(), "data", Map.of()),
                r -> map("nodeType", "hyperlink", "data", map("uri", "https://a.example/b"), "content",
                    List.of(map("nodeType", "text", "value", r, "marks", List.of())))))))),
        SANITY(p -> each(p, s -> map("_type", "block", "_key", "k1", "style", "normal", "markDefs", List.of(), "children",
            runs(s, r -> map("_type", "span", "marks", List.of(), "text", r), r -> map("_type", "span", "marks", List.of("em"), "text",
                r))))),
        SLATE(p -> each(p, s -> map("type", "p", "children", runs(s, r -> map("text", r), r -> map("text", r, "bold", true))))),
        LEXICAL(p -> map("root", map("type", "root", "version", 1, "children", each(p, s -> map("type", "paragraph", "format", "",
            "children", runs(s, r -> map("type", "text", "mode", "normal", "style", "", "text", r, "format", 0),
                r -> map("type", "text", "mode", "normal", "style", "", "text", r, "format", 1))))))),
        GUTENBERG(p -> each(p, s -> map("name", "core/paragraph", "attributes", map("content", s, "dropCap", false), "innerBlocks",
            List.of(), "innerHTML", "<p>" + s + "</p>", "innerContent", List.of("<p>" + s + "</p>")))),
        QUILL(p -> map("ops", ops(p))),
        NUMBERED(p -> numbered(p)),
        SECTIONS(p -> List.of(map("paragraphs", p.subList(0, 3)), map("heading", "II", "paragraphs", p.subList(3, p.size()))));

        final Function<List<String>, Object> of;

        Body(Function<List<String>, Object> of) {
            this.of = of;
        }
    }

    /** How a framework puts its state into the page. */
    enum Frame {
        NEXT("<script id=\"__NEXT_DATA__\" type=\"application/json\">%s</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("props", map("pageProps", map("article", story, "related", p.related())), "page", "/[slug]"));
            }
        },
        NUXT_2("<script>window.__NUXT__=(function(a,b,c){return {layout:\"default\",data:[{post:%s,draft:b}],fetch:{},error:a,"
            + "serverRendered:c}}(null,false,true));</script>") {
            @Override
            String state(StatePage p, Object story) {
                return unquoted(JSON.toJson(story));
            }
        },
        NUXT_2_FILLED("<script>window.__NUXT__=(function(a,b,c){c.title=a;c.story=%s;c.open=b;return {layout:\"default\",data:[c]}}("
            + "\"\\u0041\",true,{}));</script>") {
            @Override
            String state(StatePage p, Object story) {
                return unquoted(JSON.toJson(story));
            }
        },
        NUXT_3("<script type=\"application/json\" id=\"__NUXT_DATA__\" data-ssr=\"true\">%s</script>") {
            @Override
            String state(StatePage p, Object story) {
                List<Object> slots = new ArrayList<>();
                flatten(map("data", map("article", story, "more", p.related()), "state", Map.of()), slots);
                return plain(slots);
            }
        },
        APOLLO("<script>window.__APOLLO_STATE__=%s;</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("ROOT_QUERY", map("__typename", "Query", "article({\"id\":7})", map("__ref", "Article:7")),
                    "Article:7", story, "Article:8", ((List<?>) p.related()).get(0)));
            }
        },
        APOLLO_2("<script>window.__APOLLO_STATE__=%s;</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("ROOT_QUERY", map("article({\"id\":7})", map("type", "id", "generated", false, "id", "Article:7")),
                    "Article:7", story, "Article:8", ((List<?>) p.related()).get(0)));
            }
        },
        INITIAL_STATE("<script>\n  window.__INITIAL_STATE__ = %s;\n  (function(){var s;(s=document.currentScript)})();\n</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("route", map("path", "/a"), "stories", map("current", story, "others", p.related())));
            }
        },
        PARSED("<script>window['$data'] = JSON.parse(%s);</script>") {
            @Override
            String state(StatePage p, Object story) {
                return JSON.toJson(JSON.toJson(map("page", story)));
            }
        },
        PERCENT("<script>var S=JSON.parse(decodeURIComponent(\"%s\"))</script>") {
            @Override
            String state(StatePage p, Object story) {
                return URLEncoder.encode(plain(map("page", story)), StandardCharsets.UTF_8).replace("+", "%20");
            }
        },
        BASE_64("<script>boot(JSON.parse(atob(\"%s\")))</script>") {
            @Override
            String state(StatePage p, Object story) {
                return Base64.getEncoder().encodeToString(plain(map("page", story)).getBytes(StandardCharsets.UTF_8));
            }
        },
        FLIGHT_DATA("%s") {
            @Override
            String state(StatePage p, Object story) {
                String rows = "0:[\"$\",\"$L1\",null,{\"children\":\"$L2\"}]\n1:I[\"(app)/client.js\",[\"7\"],\"Shell\"]\n2:[\"$\",\"$L1\","
                    + "null,{\"article\":" + plain(story) + ",\"more\":" + plain(p.related()) + "}]\n";
                return pushes(rows);
            }
        },
        FLIGHT_TREE("%s") {
            @Override
            String state(StatePage p, Object story) {
                List<Object> children = new ArrayList<>();
                children.add(element("h1", p.title));
                for (String s : p.paragraphs) children.add(element("p", runs(s, r -> r, r -> element("em", r))));
                Object tree = element("div", List.of(element("nav", List.of(element("a", "A"), element("a", "B"))),
                    element("article", children), element("footer", "© 2024 A. All rights reserved by the owner of this site.")));
                return pushes("0:" + plain(tree) + "\n");
            }
        },
        FLIGHT_TEXT("%s") {
            @Override
            String state(StatePage p, Object story) {
                String html = "<p>" + String.join("</p><p>", p.paragraphs) + "</p>";
                String article = plain(map("title", p.title, "date_gmt", "2024-03-05T10:00:00", "html", "$3"));
                String rows = "2:[\"$\",\"$L1\",null,{\"article\":" + article + "}]\n3:T"
                    + Integer.toHexString(html.getBytes(StandardCharsets.UTF_8).length) + "," + html + "4:[\"$\",\"p\",null,{}]\n";
                return pushes(rows);
            }
        },
        SVELTE_KIT("<script>{__sveltekit_x={base:\"\"};const e=document.currentScript.parentElement;Promise.all([import(\"./a.js\")])"
            + ".then(([kit,app])=>{kit.start(app,e,{node_ids:[0,2],data:[null,{type:\"data\",data:{post:%s},uses:{}}],form:null})})}"
            + "</script>") {
            @Override
            String state(StatePage p, Object story) {
                return unquoted(JSON.toJson(story));
            }
        },
        FETCHED("<script type=\"application/json\" data-url=\"/api/a\">%s</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("status", 200, "headers", Map.of(), "body", plain(story)));
            }
        },
        REMIX("<script>window.__remixContext = %s;</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("state", map("loaderData", map("routes/$slug", story)), "future", Map.of()));
            }
        },
        ANGULAR("<script id=\"serverApp-state\" type=\"application/json\">%s</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("G.json.api/a", map("body", story, "status", 200))).replace("&", "&a;").replace("\"", "&q;")
                    .replace("<", "&l;").replace(">", "&g;").replace("'", "&s;");
            }
        },
        INERTIA("<div id=\"app\" data-page=\"%s\"></div>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("component", "Story", "props", map("story", story))).replace("&", "&amp;").replace("\"", "&quot;");
            }
        },
        ASTRO("<astro-island props=\"%s\"></astro-island><script>0</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(tagged(map("post", story, "open", true))).replace("&", "&amp;").replace("\"", "&quot;");
            }
        },
        ANY_KEY("<script>var q7 = %s</script>") {
            @Override
            String state(StatePage p, Object story) {
                return plain(map("x1", map("x2", story)));
            }
        };

        final String script;

        Frame(String script) {
            this.script = script;
        }

        abstract String state(StatePage p, Object story);
    }

    /** @param called whether the page's title is that of its story */
    byte[] of(Frame frame, Body body, boolean called) {
        Object story = map("id", 7, "headline", title, "slug", "a-long-slug-of-the-story", "publishedAt", "2024-03-05T10:00:00Z",
            "authors", List.of(map("name", "Maria Holm")), "body", body.of.apply(paragraphs), "teaser", paragraphs.get(0));
        String page = "<!DOCTYPE html><html lang=" + language + "><head><meta charset=utf-8><title>" + (called ? title : "App")
            + "</title><script src=/a.js defer></script></head><body><div id=app></div>" + frame.script.replace("%s",
                frame.state(this, story)) + "<script>window.dataLayer=window.dataLayer||[];</script></body></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** Other stories, with their beginnings. */
    Object related() {
        List<Object> all = new ArrayList<>();
        for (int i = 1; i < titles.size(); i++) {
            all.add(map("headline", titles.get(i), "slug", "another-slug-" + i, "url", "/b/" + i, "teaser", paragraphs.get(i),
                "body", "<p>" + paragraphs.get(i) + "</p>"));
        }
        return all;
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }

    private static List<Object> each(List<String> paragraphs, Function<String, Object> of) {
        return new ArrayList<>(paragraphs.stream().map(of).toList());
    }

    private static List<Object> with(List<Object> list, Object second) {
        list.add(1, second);
        return list;
    }

    /** A paragraph as three runs, the middle one marked. */
    private static List<Object> runs(String s, Function<String, Object> plain, Function<String, Object> marked) {
        int from = s.indexOf(' ', 8) < 0 ? 4 : s.indexOf(' ', 8) + 1;
        int to = s.indexOf(' ', from) < 0 ? 6 : s.indexOf(' ', from);
        return List.of(plain.apply(s.substring(0, from)), marked.apply(s.substring(from, to)), plain.apply(s.substring(to)));
    }

    private static List<Object> ops(List<String> paragraphs) {
        List<Object> ops = new ArrayList<>();
        for (String p : paragraphs) {
            List<Object> runs = runs(p + "\n", r -> map("insert", r), r -> map("insert", r, "attributes", map("bold", true)));
            ops.addAll(runs);
        }
        return ops;
    }

    private static Object numbered(List<String> paragraphs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) map.put("absatz" + (i + 1), paragraphs.get(i));
        return map;
    }

    private static Object element(String tag, Object children) {
        Map<String, Object> properties = map("className", "a", "children", children);
        List<Object> element = new ArrayList<>(List.of("$", tag));
        element.add(null);
        element.add(properties);
        return element;
    }

    /** Rows in three pieces, each in a script of its own. */
    private static String pushes(String rows) {
        StringBuilder out = new StringBuilder("<script>(self.__next_f=self.__next_f||[]).push([0])</script>");
        int third = rows.length() / 3 + 1;
        for (int i = 0; i < rows.length(); i += third) {
            String piece = JSON.toJson(rows.substring(i, Math.min(rows.length(), i + third)));
            out.append("<script>self.__next_f.push([1,").append(piece).append("])</script>");
        }
        return out.toString();
    }

    /** Each value of an object or a list as a pair: its sort, and itself. */
    private static Object tagged(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> all = new LinkedHashMap<>();
            map.forEach((k, v) -> all.put((String) k, List.of(v instanceof List<?> ? 1 : 0, tagged(v))));
            return all;
        }
        return value instanceof List<?> list ? list.stream().map(v -> (Object) List.of(0, tagged(v))).toList() : value;
    }

    private static String plain(Object value) {
        return PLAIN.toJson(value).replace("</", "<\\/");
    }

    /** Data as a literal of a script: keys without quotes. */
    private static String unquoted(String json) {
        return json.replaceAll("\"([A-Za-z_]\\w*)\":", "$1:");
    }

    /** Lays a value flat, each part in a slot of its own; returns the slot's number. */
    private static int flatten(Object value, List<Object> slots) {
        int at = slots.size();
        slots.add(value);
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> flat = new LinkedHashMap<>();
            map.forEach((k, v) -> flat.put((String) k, flatten(v, slots)));
            slots.set(at, flat);
        } else if (value instanceof List<?> list) {
            slots.set(at, list.stream().map(v -> flatten(v, slots)).toList());
        }
        return at;
    }
}
