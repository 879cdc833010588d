// tries: run code in the compiler, as an annotation processor of its own
// category: compiler
// verdicts: AC CE
// levels: namespaces landlock seccomp
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Main extends AbstractProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> kinds, RoundEnvironment round) {
        try {
            Files.writeString(Path.of("/tmp/hostile-processor"), "x");
            new ProcessBuilder("/bin/sh", "-c", "echo x > /tmp/hostile-shell").start();
        } catch (Exception refused) {
        }
        return false;
    }

    public static void main(String[] arguments) {
        System.out.println("stopped");
    }
}
