// tries: load native code and dig in the machine's own classes
// category: interpreter
// verdicts: AC RE
// levels: namespaces landlock seccomp
import java.lang.reflect.Field;

public class Main {
    public static void main(String[] arguments) {
        for (String name : new String[] {"/tmp/hostile.so", "/lib/x86_64-linux-gnu/libc.so.6"}) {
            try {
                System.load(name);
            } catch (Throwable refused) {
            }
        }
        try {
            Field field = Class.forName("java.lang.Runtime").getDeclaredField("version");
            field.setAccessible(true);
            System.out.println("GAINED");
        } catch (Throwable refused) {
            System.out.println("stopped");
        }
    }
}
