// tries: spin, deaf to everything
// category: time
// verdicts: TLE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        long n = 0;
        while (true) {
            n++;
        }
    }
}
