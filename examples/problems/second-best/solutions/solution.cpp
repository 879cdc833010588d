#include <iostream>
using namespace std;

int main() {
    int n, first = -1, second = -1;
    cin >> n;
    while (n--) {
        int a;
        cin >> a;
        if (a > first) {
            second = first;
            first = a;
        } else if (a < first && a > second) {
            second = a;
        }
    }
    cout << second << endl;
}
