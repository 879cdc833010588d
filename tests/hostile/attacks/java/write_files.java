// tries: write where everybody may, and beside its own class
// category: writing
// verdicts: AC RE
// levels: namespaces landlock seccomp
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] arguments) {
        boolean gained = false;
        String[] names = {"hostile-file", "/var/tmp/hostile-file", "/dev/shm/hostile-file", "@OPEN@/hostile-file"};
        for (String name : names) {
            try {
                Files.writeString(Path.of(name), "x");
                gained = true;
            } catch (Exception refused) {
            }
        }
        try {
            Path home = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Files.writeString(home.resolve("hostile-file"), "x");
            gained = true;
        } catch (Exception refused) {
        }
        System.out.println(gained ? "GAINED" : "stopped");
    }
}
