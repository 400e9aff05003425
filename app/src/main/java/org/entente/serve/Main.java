package org.entente.serve;

/** The program's first step; a stub until the command line is there. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.err.println("entente: nothing is wired yet");
        System.exit(2);
    }
}
