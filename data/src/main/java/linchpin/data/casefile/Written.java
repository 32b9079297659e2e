package linchpin.data.casefile;

import java.util.List;

/**
 * Something resolved that remembers where it was written.
 *
 * @param what the resolved record
 * @param file name of its file
 * @param line from 1
 */
record Written<T>(T what, String file, int line) {

    static <T> List<T> plain(List<Written<T>> written) {
        return written.stream().map(Written::what).toList();
    }
}
