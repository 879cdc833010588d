// tries: print without end
// category: output
// verdicts: OLE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        String text = "x".repeat(100000);
        while (true) {
            System.out.println(text);
        }
    }
}
