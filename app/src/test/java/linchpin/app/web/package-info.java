/** The server, asked over the network as anybody would, and as somebody who means no good. */
@NullMarked
package linchpin.app.web;

import org.jspecify.annotations.NullMarked;
