package clipping.change;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A change of a page's markup that leaves its story as it was: the text must not change with it. */
public enum MarkupChange {
    /** Nothing but the parser's own rewriting. */
    NONE,
    /** No element has a class or an id. */
    NAMES_DROPPED,
    /** Classes and ids are called otherwise, alike ones alike. */
    NAMES_RENAMED,
    /** The page has no JSON-LD and no other JSON of its own. */
    DATA_DROPPED,
    /** It has no meta elements but the charset, nor time elements. */
    META_DROPPED,
    /** {@code div} for {@code p} everywhere. */
    DIV_FOR_P,
    /** Each paragraph of the story in a {@code div} of its own. */
    PARAGRAPHS_IN_DIV,
    /** Each paragraph of the story in a {@code section} of its own. */
    PARAGRAPHS_IN_SECTION,
    /** Paragraphs of the story as items of a list. */
    PARAGRAPHS_IN_LIST,
    /** Each paragraph of the story as an element of a name of the site's own. */
    CUSTOM_FOR_P,
    /** The story in a quotation. */
    STORY_IN_QUOTE,
    /** Links on words of the story. */
    LINKS_INSIDE,
    /** Headings below the first level as bold paragraphs or plain elements. */
    HEADINGS_PLAIN,
    /** A hidden copy of the story beside it. */
    HIDDEN_COPY,
    /** What every element around the story holds is wrapped once more. */
    WRAPPED,
    /** Paragraphs of the story as lines of one element, parted by line breaks. */
    BREAKS_FOR_P,
    /** The last paragraph in a {@code div} of its own. */
    LAST_IN_DIV,
    /** The last paragraph in a second element behind an advertisement and behind what else the first one holds. */
    LAST_BEHIND_AD,
    /** The last paragraph and what stands behind it in a second element like the first, behind an advertisement. */
    LAST_PART,
    /** The last paragraph as loose text behind the others. */
    LAST_LOOSE,
    /** The last paragraph in a pasted {@code span}. */
    LAST_IN_SPAN,
    /** The second half of the story in a second element like the first. */
    SPLIT,
    /** The story in a cell of a table that lays out the page. */
    TABLE_LAYOUT,
    /** A line of boilerplate above the story. */
    LINE_ABOVE,
    /** Lines of boilerplate between paragraphs. */
    LINES_BETWEEN,
    /** A line of boilerplate behind the story. */
    LINE_BEHIND,
    /** A day and a time as a paragraph above the story. */
    DATE_ABOVE,
    /** A drawing and a button inside a sentence. */
    BUTTON_INSIDE,
    /** A link, a heading or an element between paragraphs whose end tag is missing. */
    UNCLOSED,
    /** A box that points to other stories between paragraphs. */
    BOX_BETWEEN,
    /** Summaries of other stories above the headline. */
    SUMMARIES_ABOVE,
    /** Summaries of other stories behind the story, in elements like its own. */
    SUMMARIES_BEHIND,
    /** Summaries of other stories at the end of the page, behind its foot. */
    SUMMARIES_AT_END,
    /** Summaries of other stories in the element of the story, before its first paragraph. */
    SUMMARIES_INSIDE,
    /** Pictures between paragraphs, with what they show below, and no figure around both. */
    CAPTIONS_BETWEEN,
    /** A poll of readers between paragraphs. */
    POLL_BETWEEN,
    /** Readers' comments behind the story, without telling names. */
    COMMENTS_BEHIND,
    /** Readers' comments in the element of the story, behind it. */
    COMMENTS_INSIDE,
    /** What the house tells its readers in whole sentences, behind the story's element. */
    NOTICE_BEHIND,
    /** The same in the element of the story, right behind it. */
    NOTICE_INSIDE,
    /** The same at the end of the page, behind its foot. */
    NOTICE_AT_END,
    /** What the house asks of its readers, between paragraphs. */
    NOTICE_BETWEEN,
    /** A line about an author behind the story. */
    BIO_BEHIND,
    /** A line about an author between paragraphs. */
    BIO_BETWEEN,
    /** Another whole story with its headline behind the story, in elements like its own. */
    STORY_BEHIND,
    /** Another whole story in the element of the story, behind it, in paragraphs like its own. */
    STORY_INSIDE,
    /** Entries of a live blog at the end of the story, each about something else. */
    ENTRIES,
    /** Items of a list that is told as a story at its end, each about something else. */
    ITEMS,
    /** Questions and answers at the end of the story. */
    ANSWERS,
    /** A short sentence or some at the end of the story. */
    SHORT_END,
    /** The second half of the story in an element that readers open. */
    REST_IN_DETAILS,
    /** Hundreds of paragraphs more. */
    LONG,
    /** Nothing but the headline, the story and a little around it. */
    REDUCED;

    /** Applies it to a page; false when the page has no place for it. */
    boolean apply(ChangedPage page) {
        switch (this) {
            case NONE -> { }
            case NAMES_DROPPED -> page.all().forEach(e -> e.removeAttr("class").removeAttr("id"));
            case NAMES_RENAMED -> page.all().forEach(MarkupChange::rename);
            case DATA_DROPPED -> page.document().select("script[type*=json]").remove();
            case META_DROPPED -> {
                page.document().select("meta").remove();
                page.document().select("time").unwrap();
            }
            case DIV_FOR_P -> page.document().select("p").tagName("div");
            case PARAGRAPHS_IN_DIV -> page.paragraphs().forEach(e -> e.wrap("<div></div>"));
            case PARAGRAPHS_IN_SECTION -> page.paragraphs().forEach(e -> e.wrap("<section></section>"));
            case WRAPPED -> {
                for (Element e = page.holder(); e != null && !e.normalName().equals("html"); e = e.parent()) wrapInside(e);
            }
            default -> {
                return page.hasStory() && applyToStory(page);
            }
        }
        return this == NONE || page.hasStory();
    }

    private boolean applyToStory(ChangedPage page) {
        Element last = page.last();
        switch (this) {
            case BREAKS_FOR_P -> page.breakLines();
            case LAST_IN_DIV -> last.wrap("<div></div>");
            case LAST_BEHIND_AD -> {
                Element holder = last.parent();
                if (holder == null || holder.normalName().equals("body") || !page.isLastOfAll()) return false;
                Element part = new Element("div").attr("class", "part-b");
                Element ad = new Element("div").attr("class", "slot").appendChild(page.cutLine("p", page.phrase("advertisement")));
                holder.after(ad);
                ad.after(part);
                part.appendChild(last);
            }
            case LAST_LOOSE -> last.unwrap();
            case LAST_IN_SPAN -> {
                last.tagName("span").attr("style", "font-size:1em");
                last.wrap("<p></p>");
            }
            case LAST_PART -> page.splitAt(last);
            case SPLIT -> page.splitAt(page.middle());
            case TABLE_LAYOUT -> page.layOut();
            case LINE_ABOVE -> page.first().before(page.furniture());
            case LINES_BETWEEN -> page.between(3, page::furniture);
            case LINE_BEHIND -> last.after(page.furniture());
            case DATE_ABOVE -> page.first().before(page.cutLine(page.pick("p", "div", "span"), page.dayAndTime()));
            case BUTTON_INSIDE -> page.signsInside();
            case UNCLOSED -> page.leaveOpen();
            case BOX_BETWEEN -> page.between(1, page.others()::box);
            case SUMMARIES_ABOVE -> page.document().body().prependChild(page.others().summaries("div", "div"));
            case SUMMARIES_BEHIND -> page.holder().after(page.others().summaries(page.holder().normalName(), "article"));
            case SUMMARIES_AT_END -> page.document().body().appendChild(page.others().summaries("div", "div"));
            case SUMMARIES_INSIDE -> page.first().before(page.others().summaries("div", "div"));
            case CAPTIONS_BETWEEN -> page.between(2, page.others().captions());
            case POLL_BETWEEN -> page.between(1, page.others()::poll);
            case COMMENTS_BEHIND -> page.holder().after(page.others().comments());
            case COMMENTS_INSIDE -> page.last().parent().appendChild(page.others().comments());
            case PARAGRAPHS_IN_LIST -> OtherElements.list(page);
            case CUSTOM_FOR_P -> page.paragraphs().forEach(e -> e.tagName("news-par"));
            case STORY_IN_QUOTE -> page.holder().wrap("<blockquote></blockquote>");
            case LINKS_INSIDE -> OtherElements.links(page);
            case HEADINGS_PLAIN -> OtherElements.headings(page);
            case HIDDEN_COPY -> OtherElements.copy(page);
            case NOTICE_BETWEEN -> page.between(1, page.others()::ask);
            case BIO_BEHIND -> last.after(page.others().bio());
            case BIO_BETWEEN -> page.between(1, page.others()::bio);
            case NOTICE_BEHIND -> page.holder().after(page.others().notice());
            case NOTICE_AT_END -> page.document().body().appendChild(page.others().notice());
            case NOTICE_INSIDE -> page.behindLast(page.others().notice());
            case STORY_BEHIND -> page.holder().after(page.others().story(page.holder(), page.middle()));
            case STORY_INSIDE -> page.behindLast(page.others().storyInside(last));
            case ENTRIES -> page.parts().entries();
            case ITEMS -> page.parts().items();
            case ANSWERS -> page.parts().answers();
            case SHORT_END -> page.parts().shortEnd();
            case REST_IN_DETAILS -> page.parts().restInDetails();
            case LONG -> {
                return page.lengthen();
            }
            case REDUCED -> {
                if (!page.isFound()) return false;
                page.reduce();
            }
            default -> throw new IllegalStateException(name());
        }
        return true;
    }

    private static void rename(Element e) {
        for (String name : new String[] {"class", "id"}) {
            if (!e.hasAttr(name)) continue;
            StringBuilder renamed = new StringBuilder();
            for (String token : e.attr(name).trim().split("\\s+")) {
                renamed.append(renamed.length() == 0 ? "" : " ").append('x').append(Integer.toHexString(token.hashCode()));
            }
            e.attr(name, renamed.toString());
        }
    }

    private static void wrapInside(Element e) {
        if (!e.normalName().equals("div") && !e.normalName().equals("body") && !e.normalName().equals("article")
            && !e.normalName().equals("main") && !e.normalName().equals("section")) {
            return;
        }
        Element wrapper = new Element("div");
        for (Node child : e.childNodes().toArray(Node[]::new)) wrapper.appendChild(child);
        e.appendChild(wrapper);
    }
}
