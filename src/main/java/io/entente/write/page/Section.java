package io.entente.write.page;

/** A part of a document with a heading, listed in the contents and the bookmarks. */
public interface Section {
    /** Returns the anchor of its heading. */
    String anchor();

    /** Returns its heading. */
    String title();

    /** Tells whether there is anything to say in it; a section that is silent is left out. */
    boolean speaks();

    /** Writes it, heading included. */
    void write(Tag body);

    /** Tells whether it stands a step below the others in the contents. */
    default boolean isSubordinate() {
        return false;
    }

    /** Adds the heading. */
    default void heading(Tag parent) {
        parent.add("h2").with("id", anchor()).text(title());
    }
}
