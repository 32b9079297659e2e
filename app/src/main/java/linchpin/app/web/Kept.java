package linchpin.app.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers kept in memory, up to a number of bytes; the one that was not asked for longest goes first. */
final class Kept {

    private final long most;
    private final Map<String, Reply> replies = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    /** @param most bytes */
    Kept(long most) {
        this.most = most;
    }

    synchronized Optional<Reply> find(String key) {
        return Optional.ofNullable(replies.get(key));
    }

    synchronized void keep(String key, Reply reply) {
        if (reply.size() > most / 4) {
            return;
        }
        Reply old = replies.put(key, reply);
        size += reply.size() - (old == null ? 0 : old.size());
        Iterator<Reply> eldest = replies.values().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }
}
