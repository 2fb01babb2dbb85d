/**
 * The story in the state with which a page's own scripts start, where the page itself shows none. In: the page's bytes and what it is
 * called elsewhere. Out: {@link clipping.page.state.StateStory}.
 *
 * <p>No script is run: literals in scripts are read as data ({@code Literals}), what refers to other values is settled ({@code
 * References}, {@code Flight}), and what reads like paragraphs is put together ({@code Prose}), whatever its keys are called.
 * <ul>
 * <li><b>State</b>: what a server gives a page's scripts to begin with: JSON, object literals, strings of either, rows of a stream.
 * <li><b>Value</b>: a text, a bare word or number, a list, or an object with fields.
 * <li><b>Run</b>: text inside a paragraph; several make one.
 * </ul>
 */
package clipping.page.state;
