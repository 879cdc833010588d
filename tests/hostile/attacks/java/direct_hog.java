// tries: take memory outside of the heap
// category: memory
// verdicts: MLE RE AC TLE
// levels: namespaces landlock seccomp
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] arguments) {
        List<ByteBuffer> kept = new ArrayList<>();
        try {
            while (kept.size() < 4096) {
                ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
                for (int place = 0; place < block.capacity(); place += 4096) block.put(place, (byte) 1);
                kept.add(block);
            }
        } catch (OutOfMemoryError expected) {
        }
        System.out.println(kept.size() < 1024 ? "stopped" : "GAINED " + kept.size());
    }
}
