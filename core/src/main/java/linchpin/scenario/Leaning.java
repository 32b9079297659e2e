package linchpin.scenario;

import java.util.List;

/**
 * Which of two ways an actor leans in a month: the one of which more was counted over the last months, or neither.
 *
 * @param against id of the counter of acts one way, such as pressing
 * @param with id of the counter of acts the other way, such as helping
 * @param states what it is called to lean against, to neither side, and with: three words or phrases
 * @param months how many months are looked back on, the month itself among them
 */
public record Leaning(String id, String title, String against, String with, List<String> states, int months) {}
