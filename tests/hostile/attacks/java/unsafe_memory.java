// tries: write where nothing is mapped
// category: interpreter
// verdicts: RE
// levels: namespaces landlock seccomp
import java.lang.reflect.Field;

public class Main {
    public static void main(String[] arguments) throws Exception {
        Class<?> kind = Class.forName("sun.misc.Unsafe");
        Field field = kind.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        kind.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
    }
}
