#include <iostream>
using namespace std;

int main() {
    int times[32] = {};
    for (int who = 0; who < 2; who++) {
        int n, day;
        cin >> n;
        while (n--) {
            cin >> day;
            times[day]++;
        }
    }
    bool any = false;
    for (int d = 1; d <= 31; d++)
        if (times[d] == 2) {
            cout << d << " ";
            any = true;
        }
    if (!any) cout << "never";
    cout << endl;
}
