/**
 * The page in a real browser, on the real server and the real case. In: a checkout that is built. Out: stories told, pictures
 * under {@code target/page}.
 */
@org.jspecify.annotations.NullMarked
package linchpin.proof.page;
