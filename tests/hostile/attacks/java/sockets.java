// tries: talk to a server, be a server
// category: network
// verdicts: AC RE
// levels: namespaces landlock seccomp
import java.net.ServerSocket;
import java.net.Socket;

public class Main {
    public static void main(String[] arguments) {
        boolean gained = false;
        try {
            new Socket("127.0.0.1", @PORT@).close();
            gained = true;
        } catch (Exception refused) {
        }
        try {
            new ServerSocket(0).close();
            gained = true;
        } catch (Exception refused) {
        }
        System.out.println(gained ? "GAINED" : "stopped");
    }
}
