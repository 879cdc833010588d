#include <iostream>
using namespace std;

int main() {
    int n, k;
    cin >> n >> k;
    int days = 0;
    for (int i = 0; i < n; i++) {
        int t;
        cin >> t;
        if (t > k) days++;
    }
    cout << days << endl;
    return 0;
}
