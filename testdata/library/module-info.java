/** A program that uses the library; a test compiles it against the built jars and runs it. */
module titles {
    requires clipping;
}
