// tries: fill the heap, and again when it is refused
// category: memory
// verdicts: MLE RE TLE
// levels: namespaces landlock seccomp
import java.util.ArrayList;
import java.util.List;

public class Main {
    static List<byte[]> kept = new ArrayList<>();

    public static void main(String[] arguments) {
        while (true) {
            kept.add(new byte[1 << 20]);
        }
    }
}
