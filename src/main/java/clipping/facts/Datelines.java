package clipping.facts;

/** The datelines that a page's blocks open with or are, read when they are asked for: few blocks may open the story. */
public interface Datelines {
    /** The dateline that may open the story at a block; null for none. */
    Dateline at(int block);
}
