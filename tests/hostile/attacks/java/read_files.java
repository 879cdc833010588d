// tries: read files of the machine
// category: reading
// verdicts: AC RE
// levels: namespaces landlock
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] arguments) {
        boolean gained = false;
        for (String name : new String[] {"/etc/shadow", "/root", "@SECRET@", "@PRIVATE@", "/etc/hostname"}) {
            try {
                gained |= Files.readAllBytes(Path.of(name)).length > 0;
            } catch (Exception refused) {
            }
        }
        System.out.println(gained || System.getenv("HOSTILE_TOKEN") != null ? "GAINED" : "stopped");
    }
}
