package io.todochat.language.token;

/** Finds what is to be left alone as a whole: addresses of the web and of mail, and versions of three numbers or more. */
final class Addresses {

    private static final int LONGEST_VERSION = 30;

    private final String text;

    /** The end of the run of characters without a blank that was looked at last. */
    private int runEnd;

    /** Where that run ends without the punctuation behind it. */
    private int addressEnd;

    private boolean runHasAt;
    private boolean runHasDot;

    Addresses(String text) {
        this.text = text;
    }

    /** The end of the address that begins here, or this place if there is none. */
    int endOf(int at) {
        if (at > 0 && isPlain(text.codePointBefore(at))) {
            return at;
        }
        lookAtRun(at);
        var end = addressEnd;
        return end > at && (isWeb(at, end) || isMail(at, end) || isVersion(at, end)) ? end : at;
    }

    private void lookAtRun(int at) {
        if (at >= runEnd) {
            var end = at;
            runHasAt = false;
            runHasDot = false;
            while (end < text.length() && !Characters.isBlank(text.codePointAt(end))) {
                runHasAt |= text.charAt(end) == '@';
                runHasDot |= text.charAt(end) == '.';
                end += Character.charCount(text.codePointAt(end));
            }
            runEnd = end;
            addressEnd = withoutMarks(at, end);
        }
    }

    private int withoutMarks(int at, int end) {
        var last = end;
        while (last > at && ".,;:!?)]}>'\"”".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private boolean isWeb(int at, int end) {
        if (text.regionMatches(true, at, "www.", 0, 4) && end > at + 4) {
            return true;
        }
        var letters = at;
        while (letters < end && letters < at + 11 && isLatin(text.charAt(letters))) {
            letters++;
        }
        return letters >= at + 2 && text.startsWith("://", letters) && end > letters + 3;
    }

    private boolean isMail(int at, int end) {
        if (!runHasAt || !runHasDot || !isPlain(text.codePointAt(at))) {
            return false;
        }
        var sign = text.indexOf('@', at);
        var dot = text.indexOf('.', sign);
        return sign > at && sign < end && dot > sign + 1 && dot < end - 1 && isLatin(text.charAt(end - 1));
    }

    /** 1.2.3, v2.0.1 and 1.2.3.4; a date such as 24.11.2026, 2026.11.24 or 24.11.26 is none. */
    private boolean isVersion(int at, int end) {
        if (end - at > LONGEST_VERSION || isYearFirst(at, end) || isInTwos(at, end)) {
            return false;
        }
        var dots = 0;
        var digits = 0;
        for (var i = text.charAt(at) == 'v' || text.charAt(at) == 'V' ? at + 1 : at; i < end; i++) {
            if (Characters.isDigit(text.charAt(i))) {
                digits++;
            } else if (text.charAt(i) == '.' && digits > 0) {
                dots++;
                digits = 0;
            } else {
                return false;
            }
        }
        return dots > 2
                || dots == 2 && digits > 0 && digits != 4
                || dots == 1 && digits > 0 && isLatin(text.charAt(at));
    }

    private boolean isYearFirst(int at, int end) {
        return end - at == 10
                && (text.startsWith("19", at) || text.startsWith("20", at))
                && text.charAt(at + 4) == '.'
                && text.charAt(at + 7) == '.';
    }

    /** 24.11.26 */
    private boolean isInTwos(int at, int end) {
        return end - at == 8 && text.charAt(at + 2) == '.' && text.charAt(at + 5) == '.';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isPlain(int c) {
        return Characters.isOfWord(c);
    }
}
