/**
 * The library's door. In: a saved page (bytes, or what {@code source} makes of them). Out: an {@code Article}.
 *
 * <p>{@link clipping.Clipper} calls one room after the other, once each: {@code page}, {@code block}, {@code facts},
 * {@code verdict}, {@code article}. No room changes what an earlier one made.
 */
package clipping;
