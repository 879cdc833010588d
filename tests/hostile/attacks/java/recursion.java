// tries: recurse without end, also in handlers
// category: memory
// verdicts: RE MLE TLE
// levels: namespaces landlock seccomp
public class Main {
    static int dig(int depth) {
        return dig(depth + 1) + 1;
    }

    public static void main(String[] arguments) {
        System.out.println(dig(0));
    }
}
