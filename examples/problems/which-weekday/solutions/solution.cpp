#include <iostream>
#include <string>
using namespace std;

int main() {
    const string days[7] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                            "Friday", "Saturday", "Sunday"};
    int t;
    cin >> t;
    while (t--) {
        string w;
        int n, d = 0;
        cin >> w >> n;
        while (days[d] != w) d++;
        d = (d + n % 7 + 7) % 7;
        cout << days[d] << endl;
    }
}
