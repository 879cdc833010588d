// tries: find other processes and end them
// category: signals
// verdicts: AC RE
// levels: namespaces landlock seccomp
public class Main {
    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(Main::end);
        ProcessHandle.allProcesses().filter(each -> !each.equals(ProcessHandle.current())).forEach(Main::end);
        System.out.println("stopped");
    }

    static void end(ProcessHandle process) {
        try {
            process.destroyForcibly();
        } catch (RuntimeException refused) {
        }
    }
}
