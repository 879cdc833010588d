// tries: start threads for as long as it can, with complaints in between
// category: processes
// verdicts: AC WA RE MLE TLE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        int count = 0;
        try {
            while (count < 20000) {
                Thread thread = new Thread(() -> {
                    while (true) {
                        try {
                            Thread.sleep(100000);
                        } catch (InterruptedException ignored) {
                        }
                    }
                });
                thread.setDaemon(true);
                thread.start();
                count++;
            }
        } catch (OutOfMemoryError expected) {
        }
        System.out.println(count < 5000 ? "stopped" : "GAINED a storm of threads");
    }
}
