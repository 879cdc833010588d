#include <iostream>
using namespace std;

int main() {
    int n, answer = 0;
    cin >> n;
    for (int i = 1; i <= n; i++) {
        int t;
        cin >> t;
        if (t < 0 && answer == 0) answer = i;
    }
    cout << answer << endl;
}
