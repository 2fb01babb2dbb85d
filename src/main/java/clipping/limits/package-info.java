/**
 * One page within its limits of time and memory. In: a source of a page, and what is to be made of it. Out: that, or a
 * phrase that says why it failed.
 *
 * <p>The command line and the job for Spark share this, so that a page fails alike in both.
 * <ul>
 * <li><b>Gate</b>: the memory that pages may use together. <b>Permit</b>: a page's share of it.
 * <li><b>Attempt</b>: a page is tried once beside others; where the memory did not do, once more with all of it.
 * <li><b>Given up</b>: left behind because it did not stop at its deadline.
 * </ul>
 */
package clipping.limits;
