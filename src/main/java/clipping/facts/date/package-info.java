/**
 * Finds when a story was published and when it was last changed. In: claims, the page's address, dates printed near the
 * headline. Out: ISO 8601.
 *
 * <ul>
 * <li><b>Moment</b>: a day, with a time and an offset where they were given.
 * <li><b>Sighting</b>: a date found in a text, with its place there.
 * <li><b>Order</b>: whether the page writes day or month first. <b>Swapped</b>: what a date means in the other order.
 * <li><b>Written</b>: stated in words for people, not by a machine.
 * </ul>
 */
package clipping.facts.date;
