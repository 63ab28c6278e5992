package io.todochat.language.time;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/**
 * Where the moon and the sun stand, by the largest terms of Meeus, Astronomical Algorithms, chapters 25 and 47: true to
 * some minutes of time from 1900 to 2199. Instants are days from 1970 on in UTC.
 */
final class Moon {

    private static final double DEGREES_A_DAY = 12.190749;

    private Moon() {}

    /** The first time from an instant on that the moon is so many degrees ahead of the sun: 0 is a new moon. */
    static double at(double degrees, double from) {
        var at = from + turn(degrees - ahead(from)) / DEGREES_A_DAY;
        for (var round = 0; round < 5; round++) {
            at += (turn(degrees - ahead(at) + 180) - 180) / DEGREES_A_DAY;
        }
        return at;
    }

    /** The sign of the zodiac that the sun stands in, from 0, the Ram, on, counted among the stars after Lahiri. */
    static int sign(double at) {
        return (int) (turn(sun(centuries(at)) - 23.853 - 1.397 * centuries(at)) / 30);
    }

    private static double ahead(double at) {
        var t = centuries(at);
        return turn(moon(t) - sun(t));
    }

    private static double sun(double t) {
        var m = toRadians(357.5291 + 35999.0503 * t);
        return 280.4665 + 36000.7698 * t + 1.9146 * sin(m) + 0.0200 * sin(2 * m) - 0.0057;
    }

    private static double moon(double t) {
        var d = toRadians(297.8502 + 445267.1114 * t);
        var sun = toRadians(357.5291 + 35999.0503 * t);
        var m = toRadians(134.9634 + 477198.8675 * t);
        var f = toRadians(93.2721 + 483202.0175 * t);
        return 218.3165
                + 481267.8812 * t
                + 6.2888 * sin(m)
                + 1.2740 * sin(2 * d - m)
                + 0.6583 * sin(2 * d)
                + 0.2136 * sin(2 * m)
                - 0.1851 * sin(sun)
                - 0.1143 * sin(2 * f)
                + 0.0588 * sin(2 * d - 2 * m)
                + 0.0571 * sin(2 * d - sun - m)
                + 0.0533 * sin(2 * d + m)
                + 0.0458 * sin(2 * d - sun)
                - 0.0409 * sin(sun - m)
                - 0.0347 * sin(d)
                - 0.0304 * sin(sun + m);
    }

    /** From the year 2000 on. */
    private static double centuries(double at) {
        return (at - 10_957.5) / 36_525;
    }

    private static double turn(double degrees) {
        var rest = degrees % 360;
        return rest < 0 ? rest + 360 : rest;
    }
}
