// tries: have the compiler infer types for ever
// category: compiler
// verdicts: CE
// levels: namespaces landlock seccomp
import java.util.function.Function;

public class Main {
    static <T> T pick(Function<T, T> one, Function<T, T> two) {
        return null;
    }

    static <A, B> B go(Function<A, B> step) {
        return null;
    }

    static void end(Object first) {
    }

    public static void main(String[] arguments) {
        end(go(a -> go(b -> go(c -> go(d -> go(e -> go(f -> go(g -> go(h -> go(i -> go(j ->
            pick(x -> go(k -> go(l -> k)), y -> go(m -> go(n -> missing)))))))))))))));
    }
}
